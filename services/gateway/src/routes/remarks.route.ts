import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  GiveRemark,
  type GiveRemarkAnswer,
  PassRemark,
  type PassRemarkAnswer,
  RemarksOfClass,
  type RemarksOfClassAnswer,
  RemarkWeek,
  WeekRemarksOfClass,
  type WeekRemarksOfClassAnswer,
} from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputOnly, inputWithout } from '../input-parts.ts';

const Class = inputOnly(RemarksOfClass.input, 'classId');
const Days = inputWithout(RemarksOfClass.input, 'classId');
const WeekOfClass = WeekRemarksOfClass.input;
const Words = inputWithout(RemarkWeek.input, 'classId', 'monday');

@Controller('api/remarks')
export class RemarksRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get('classes/:classId')
  @Asks(RemarksOfClass)
  ofClass(
    @Param({ schema: Class }) schoolClass: Pick<RemarksOfClass, 'classId'>,
    @Query({ schema: Days }) days: Omit<RemarksOfClass, 'classId'>,
    @WhoAsks() who: Who,
  ): Promise<RemarksOfClassAnswer> {
    return this.messenger.ask(RemarksOfClass, { ...schoolClass, ...days }, who);
  }

  @Post()
  @Asks(GiveRemark)
  give(
    @Body({ schema: GiveRemark.input }) command: GiveRemark,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<GiveRemarkAnswer> {
    return this.messenger.ask(GiveRemark, command, who, commandId);
  }

  @Post('passed')
  @Asks(PassRemark)
  pass(
    @Body({ schema: PassRemark.input }) command: PassRemark,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<PassRemarkAnswer> {
    return this.messenger.ask(PassRemark, command, who, commandId);
  }

  @Get('classes/:classId/weeks/:monday')
  @Asks(WeekRemarksOfClass)
  ofWeek(
    @Param({ schema: WeekOfClass }) week: WeekRemarksOfClass,
    @WhoAsks() who: Who,
  ): Promise<WeekRemarksOfClassAnswer> {
    return this.messenger.ask(WeekRemarksOfClass, week, who);
  }

  @Post('classes/:classId/weeks/:monday')
  @Asks(RemarkWeek)
  underWeek(
    @Param({ schema: WeekOfClass }) week: WeekRemarksOfClass,
    @Body({ schema: Words }) words: Omit<RemarkWeek, 'classId' | 'monday'>,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<void> {
    return this.messenger.ask(RemarkWeek, { ...week, ...words }, who, commandId);
  }
}
