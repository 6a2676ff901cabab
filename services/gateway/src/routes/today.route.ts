import { Controller, Get, Query } from '@nestjs/common';
import { LessonsOfTeacher, type LessonsOfTeacherAnswer } from '@parta/contracts';
import { Asks } from '../asks.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';

@Controller('api/today')
export class TodayRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get()
  @Asks(LessonsOfTeacher)
  lessons(
    @Query({ schema: LessonsOfTeacher.input }) days: LessonsOfTeacher,
    @WhoAsks() who: Who,
  ): Promise<LessonsOfTeacherAnswer> {
    return this.messenger.ask(LessonsOfTeacher, days, who);
  }
}
