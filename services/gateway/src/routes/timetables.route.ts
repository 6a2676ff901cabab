import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import {
  EditTimetable,
  type EditTimetableAnswer,
  TimetableChoices,
  type TimetableChoicesAnswer,
  TimetableOf,
  type TimetableOfAnswer,
} from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';

/** The week of a class, a teacher or a room, and its edits. */
@Controller('api/timetables')
export class TimetablesRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get()
  @Asks(TimetableOf)
  week(@Query({ schema: TimetableOf.input }) asked: TimetableOf, @WhoAsks() who: Who): Promise<TimetableOfAnswer> {
    return this.messenger.ask(TimetableOf, asked, who);
  }

  @Get('choices')
  @Asks(TimetableChoices)
  choices(
    @Query({ schema: TimetableChoices.input }) asked: TimetableChoices,
    @WhoAsks() who: Who,
  ): Promise<TimetableChoicesAnswer> {
    return this.messenger.ask(TimetableChoices, asked, who);
  }

  @Post()
  @Asks(EditTimetable)
  edit(
    @Body({ schema: EditTimetable.input }) edits: EditTimetable,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<EditTimetableAnswer> {
    return this.messenger.ask(EditTimetable, edits, who, commandId);
  }
}
