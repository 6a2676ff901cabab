import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  CloseCalendarFeed,
  MyCalendarFeeds,
  type MyCalendarFeedsAnswer,
  OpenCalendarFeed,
  type OpenCalendarFeedAnswer,
} from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';

/** The addresses of a person's own calendars. */
@Controller('api/calendar-feeds')
export class CalendarFeedsRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get()
  @Asks(MyCalendarFeeds)
  mine(@WhoAsks() who: Who): Promise<MyCalendarFeedsAnswer> {
    return this.messenger.ask(MyCalendarFeeds, {}, who);
  }

  @Post()
  @Asks(OpenCalendarFeed)
  open(
    @Body({ schema: OpenCalendarFeed.input }) wanted: OpenCalendarFeed,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<OpenCalendarFeedAnswer> {
    return this.messenger.ask(OpenCalendarFeed, wanted, who, commandId);
  }

  @Post(':feedId/closed')
  @Asks(CloseCalendarFeed)
  close(
    @Param({ schema: CloseCalendarFeed.input }) feed: CloseCalendarFeed,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<void> {
    return this.messenger.ask(CloseCalendarFeed, feed, who, commandId);
  }
}
