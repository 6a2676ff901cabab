import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { NamesOfPeople, SignInOptions, TitlesOfSchools } from '@parta/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { clearCookie, cookieOf, secretOf, setCookie } from '../auth/cookies.ts';
import { csrfFor } from '../auth/csrf.ts';
import { Messenger } from '../auth/messenger.ts';
import { whoeverAsks } from '../auth/session.hook.ts';
import { type Session, Sessions } from '../auth/sessions.ts';
import type { Boot } from './boot.ts';
import { shownChildren } from './shown-children.ts';
import { pageLocaleOf, viewOf } from './view.ts';

@Injectable()
export class Boots {
  constructor(
    private readonly messenger: Messenger,
    private readonly sessions: Sessions,
  ) {}

  /** A cookie whose session has ended is taken back; who has no session gets a visitor's cookie for the CSRF value. */
  async of(request: FastifyRequest, reply: FastifyReply): Promise<Boot> {
    const session = await whoeverAsks(this.sessions, request);
    const asPage = { locale: pageLocaleOf(request), view: viewOf(request) };
    if (session) {
      const csrf = csrfFor(request.who.signedIn!.secret);
      return { ...(await this.personOf(session, request)), ...asPage, csrf };
    }
    const { providers } = await this.messenger.ask(SignInOptions, {}, request.who);
    return { anonymous: true, providers, ...asPage, csrf: csrfFor(visitorOf(request, reply)) };
  }

  private async personOf(session: Session, { who }: FastifyRequest) {
    const { personId, role, roles, schoolIds } = session;
    const children = shownChildren(session);
    const ids = [...new Set([personId, ...children.map(({ pupilId }) => pupilId)])];
    const asked = [...new Set(roles.flatMap(({ schoolId }) => schoolId ?? []))];
    const [{ names }, { schools }] = await Promise.all([
      this.messenger.ask(NamesOfPeople, { ids }, who),
      this.messenger.ask(TitlesOfSchools, { schoolIds: asked }, who),
    ]);
    const titleOf = (id: string | null) => schools.find(({ schoolId }) => schoolId === id)?.title ?? id ?? '';
    const nameOf = (id: string) => names.find((name) => name.personId === id);
    const own = roles.map((each) => ({ role: each.role, schoolId: each.schoolId, title: titleOf(each.schoolId) }));
    const current = own.find((each) => each.role === role && (each.schoolId ?? null) === (schoolIds[0] ?? null));
    return {
      person: { personId, name: nameOf(personId)?.short ?? '' },
      role: current ?? own.find((each) => each.role === role) ?? { role, schoolId: schoolIds[0] ?? null, title: '' },
      roles: own,
      children: children.map((child) => {
        const name = nameOf(child.pupilId);
        return { ...child, name: name?.given ?? '', classTitle: name?.classTitle ?? '' };
      }),
    };
  }
}

function visitorOf(request: FastifyRequest, reply: FastifyReply): string {
  if (cookieOf(request, 'session') !== undefined) clearCookie(reply, 'session');
  const visitor = secretOf(request, 'visitor') ?? randomBytes(32).toString('base64url');
  setCookie(reply, 'visitor', visitor);
  return visitor;
}
