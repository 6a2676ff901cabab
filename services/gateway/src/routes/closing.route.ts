import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  ClosePeriod,
  ClosingOfSchool,
  type ClosingOfSchoolAnswer,
  CorrectFinal,
  type CorrectFinalAnswer,
  CorrectMark,
  type CorrectMarkAnswer,
  DecideUnlock,
  type DecideUnlockAnswer,
  RequestUnlock,
} from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';

@Controller('api/closing')
export class ClosingRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get(':schoolId')
  @Asks(ClosingOfSchool)
  closing(
    @Param({ schema: ClosingOfSchool.input }) query: ClosingOfSchool,
    @WhoAsks() who: Who,
  ): Promise<ClosingOfSchoolAnswer> {
    return this.messenger.ask(ClosingOfSchool, query, who);
  }

  @Post('periods')
  @Asks(ClosePeriod)
  close(
    @Body({ schema: ClosePeriod.input }) command: ClosePeriod,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<void> {
    return this.messenger.ask(ClosePeriod, command, who, commandId);
  }

  @Post('requests')
  @Asks(RequestUnlock)
  request(
    @Body({ schema: RequestUnlock.input }) command: RequestUnlock,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<void> {
    return this.messenger.ask(RequestUnlock, command, who, commandId);
  }

  @Post('decisions')
  @Asks(DecideUnlock)
  decide(
    @Body({ schema: DecideUnlock.input }) command: DecideUnlock,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<DecideUnlockAnswer> {
    return this.messenger.ask(DecideUnlock, command, who, commandId);
  }

  @Post('marks')
  @Asks(CorrectMark)
  correctMark(
    @Body({ schema: CorrectMark.input }) command: CorrectMark,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<CorrectMarkAnswer> {
    return this.messenger.ask(CorrectMark, command, who, commandId);
  }

  @Post('finals')
  @Asks(CorrectFinal)
  correctFinal(
    @Body({ schema: CorrectFinal.input }) command: CorrectFinal,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<CorrectFinalAnswer> {
    return this.messenger.ask(CorrectFinal, command, who, commandId);
  }
}
