import { Controller, Get } from '@nestjs/common';
import { MyNotifications, type MyNotificationsAnswer } from '@parta/contracts';
import { Asks } from '../asks.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';

@Controller('api/notifications')
export class NotificationsRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get()
  @Asks(MyNotifications)
  mine(@WhoAsks() who: Who): Promise<MyNotificationsAnswer> {
    return this.messenger.ask(MyNotifications, {}, who);
  }
}
