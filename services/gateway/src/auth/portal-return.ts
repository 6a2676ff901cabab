import { Injectable } from '@nestjs/common';
import { ConfirmLink, FinishPortal, type FinishPortalAnswer, newId, Refusal, type RefusalCode } from '@parta/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { clearCookie, secretOf, setCookie } from './cookies.ts';
import { type Linking, packLinking } from './linking.ts';
import { Messenger } from './messenger.ts';
import { placeOf } from './place.ts';
import { whoeverAsks } from './session.hook.ts';
import { Sessions } from './sessions.ts';

/** The second half of a sign-in by a portal (F4, F5): the browser is back, with an answer or without. */
@Injectable()
export class PortalReturn {
  constructor(
    private readonly messenger: Messenger,
    private readonly sessions: Sessions,
  ) {}

  /** Where the browser goes next: the page one came for, or the page that shows whom the portal named, or why not. */
  async finish(
    provider: string,
    parameters: FinishPortal['parameters'],
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<string> {
    const transaction = secretOf(request, 'transaction') ?? null;
    const command = { provider, transaction, parameters, ...placeOf(request) };
    const answer = await this.messenger.ask(FinishPortal, command, request.who, newId()).catch(asRefused);
    if (answer.outcome === 'signed-in') return enter(reply, answer);
    if (answer.outcome === 'refused' && (await this.isSecondReturn(answer.code, request))) return '/';
    if (answer.outcome === 'refused') clearCookie(reply, 'transaction');
    setCookie(reply, 'link', packLinking(answer), 600);
    return '/link';
  }

  /** «Да, это я». */
  async confirm(
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Linking | { outcome: 'signed-in'; target: string }> {
    const transaction = secretOf(request, 'transaction');
    if (!transaction) throw new Refusal('PORT-04', 'No sign-in under way');
    const command = { transaction, ...placeOf(request) };
    const answer = await this.messenger.ask(ConfirmLink, command, request.who, newId());
    if (answer.outcome === 'signed-in') return { outcome: 'signed-in', target: enter(reply, answer) };
    clearCookie(reply, 'transaction');
    return answer;
  }

  /** A browser that repeats the portal's address after it has signed in is in already (F4). */
  private async isSecondReturn(code: RefusalCode, request: FastifyRequest): Promise<boolean> {
    return code === 'PORT-04' && (await whoeverAsks(this.sessions, request)) !== undefined;
  }
}

type SignedIn = Extract<FinishPortalAnswer, { outcome: 'signed-in' }>;

/** A new secret at every sign-in (N141): whatever cookie was there before is replaced. */
function enter(reply: FastifyReply, { session, target }: SignedIn): string {
  setCookie(reply, 'session', session);
  for (const name of ['transaction', 'link', 'visitor'] as const) clearCookie(reply, name);
  return target;
}

/** The browser stands at the portal's address, where nobody can mend anything: a refusal is shown by the next page too. */
function asRefused(error: unknown): Extract<Linking, { outcome: 'refused' }> {
  if (!(error instanceof Refusal)) throw error;
  return { outcome: 'refused', code: error.code, differs: [], lacks: [], caseNumber: null };
}
