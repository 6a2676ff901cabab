import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import {
  SetSetting,
  SettingsOfSchool,
  type SettingsOfSchoolAnswer,
  SetWorkType,
  WorkTypesOfSchool,
  type WorkTypesOfSchoolAnswer,
} from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';

/** What a school sets about its journal: settings, and the kinds of work with their weights. */
@Controller('api/settings')
export class SettingsRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get()
  @Asks(SettingsOfSchool)
  ofSchool(
    @Query({ schema: SettingsOfSchool.input }) school: SettingsOfSchool,
    @WhoAsks() who: Who,
  ): Promise<SettingsOfSchoolAnswer> {
    return this.messenger.ask(SettingsOfSchool, school, who);
  }

  @Post()
  @Asks(SetSetting)
  set(
    @Body({ schema: SetSetting.input }) command: SetSetting,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<void> {
    return this.messenger.ask(SetSetting, command, who, commandId);
  }

  @Get('work-types')
  @Asks(WorkTypesOfSchool)
  workTypes(
    @Query({ schema: WorkTypesOfSchool.input }) school: WorkTypesOfSchool,
    @WhoAsks() who: Who,
  ): Promise<WorkTypesOfSchoolAnswer> {
    return this.messenger.ask(WorkTypesOfSchool, school, who);
  }

  @Post('work-types')
  @Asks(SetWorkType)
  setWorkType(
    @Body({ schema: SetWorkType.input }) command: SetWorkType,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<void> {
    return this.messenger.ask(SetWorkType, command, who, commandId);
  }
}
