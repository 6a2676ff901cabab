import { Controller, Post, Req, Res } from '@nestjs/common';
import { newId, SignOut } from '@parta/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswersWith } from '../asks.ts';
import { clearCookie, secretOf } from '../auth/cookies.ts';
import { Messenger } from '../auth/messenger.ts';
import { Sessions } from '../auth/sessions.ts';

/** Leaving (F25): here, or wherever one is signed in. It works with a session that has ended too. */
@Controller('api/id/auth')
export class SignOutRoute {
  constructor(
    private readonly messenger: Messenger,
    private readonly sessions: Sessions,
  ) {}

  @Post('logout')
  @AnswersWith('logout', undefined)
  here(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.leave('here', request, reply);
  }

  @Post('logout-all')
  @AnswersWith('logout-all', undefined)
  everywhere(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.leave('everywhere', request, reply);
  }

  private async leave(scope: SignOut['scope'], request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const secret = secretOf(request, 'session');
    if (secret) {
      await this.messenger.ask(SignOut, { session: secret, scope }, request.who, newId());
      this.sessions.forget(secret);
    }
    for (const name of ['session', 'transaction', 'link'] as const) clearCookie(reply, name);
    reply.header('Clear-Site-Data', '"cache"');
  }
}
