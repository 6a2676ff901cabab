import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import {
  CalendarOfSchool,
  type CalendarOfSchoolAnswer,
  PlanYear,
  type PlanYearAnswer,
  PreviewYear,
  type PreviewYearAnswer,
} from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';

/** The academic year of a school: how it is laid out, what a change would do, and the change. */
@Controller('api/calendar')
export class CalendarRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get()
  @Asks(CalendarOfSchool)
  ofSchool(
    @Query({ schema: CalendarOfSchool.input }) school: CalendarOfSchool,
    @WhoAsks() who: Who,
  ): Promise<CalendarOfSchoolAnswer> {
    return this.messenger.ask(CalendarOfSchool, school, who);
  }

  /** A question by POST: a plan does not fit into an address. */
  @Post('preview')
  @Asks(PreviewYear)
  preview(@Body({ schema: PreviewYear.input }) wanted: PlanYear, @WhoAsks() who: Who): Promise<PreviewYearAnswer> {
    return this.messenger.ask(PreviewYear, wanted, who);
  }

  @Post()
  @Asks(PlanYear)
  plan(
    @Body({ schema: PlanYear.input }) wanted: PlanYear,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<PlanYearAnswer> {
    return this.messenger.ask(PlanYear, wanted, who, commandId);
  }
}
