import { Body, Controller, Post, Res } from '@nestjs/common';
import { newId, SwitchRole } from '@parta/contracts';
import type { FastifyReply } from 'fastify';
import { AnswersWith } from '../asks.ts';
import { setCookie } from '../auth/cookies.ts';
import { Messenger } from '../auth/messenger.ts';
import { Sessions } from '../auth/sessions.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import { sessionOf, type Who } from '../auth/who.ts';
import { inputWithout } from '../input-parts.ts';

const Wanted = inputWithout(SwitchRole.input, 'session');

@Controller('api/id/me')
export class MeRoute {
  constructor(
    private readonly messenger: Messenger,
    private readonly sessions: Sessions,
  ) {}

  /** Another role is another session (F11): the cookie changes, pages of other tabs meet ROLE-03. */
  @Post('role')
  @AnswersWith('switch-role', undefined, SwitchRole.refusals)
  async switchRole(
    @Body({ schema: Wanted }) wanted: Omit<SwitchRole, 'session'>,
    @WhoAsks() who: Who,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    sessionOf(who);
    const secret = who.signedIn!.secret;
    const { session } = await this.messenger.ask(SwitchRole, { ...wanted, session: secret }, who, newId());
    this.sessions.forget(secret);
    setCookie(reply, 'session', session);
  }
}
