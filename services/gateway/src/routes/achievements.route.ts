import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  AchievementsOfClass,
  type AchievementsOfClassAnswer,
  ClassesToRecord,
  type ClassesToRecordAnswer,
  RecordAchievement,
  type RecordAchievementAnswer,
} from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';

/** What staff record of pupils beside the marks. */
@Controller('api/achievements')
export class AchievementsRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get('classes')
  @Asks(ClassesToRecord)
  classes(@WhoAsks() who: Who): Promise<ClassesToRecordAnswer> {
    return this.messenger.ask(ClassesToRecord, {}, who);
  }

  @Get('classes/:classId')
  @Asks(AchievementsOfClass)
  ofClass(
    @Param({ schema: AchievementsOfClass.input }) schoolClass: AchievementsOfClass,
    @WhoAsks() who: Who,
  ): Promise<AchievementsOfClassAnswer> {
    return this.messenger.ask(AchievementsOfClass, schoolClass, who);
  }

  @Post()
  @Asks(RecordAchievement)
  record(
    @Body({ schema: RecordAchievement.input }) command: RecordAchievement,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<RecordAchievementAnswer> {
    return this.messenger.ask(RecordAchievement, command, who, commandId);
  }
}
