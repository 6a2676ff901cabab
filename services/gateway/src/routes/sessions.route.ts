import { Controller, Get } from '@nestjs/common';
import { MySessions, type MySessionsAnswer } from '@parta/contracts';
import { Asks } from '../asks.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';

@Controller('api/id/me/sessions')
export class SessionsRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get()
  @Asks(MySessions)
  mine(@WhoAsks() who: Who): Promise<MySessionsAnswer> {
    return this.messenger.ask(MySessions, {}, who);
  }
}
