import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  ApplyRollOver,
  type ApplyRollOverAnswer,
  CloseRollOver,
  PreviewRollOver,
  type PreviewRollOverAnswer,
  RollOvers,
  type RollOversAnswer,
  UndoRollOver,
} from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';

/** The turn of the year: looked at, made, taken back or closed (N-05). */
@Controller('api/roll-overs')
export class RollOversRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get(':schoolId')
  @Asks(RollOvers)
  ofSchool(@Param({ schema: RollOvers.input }) school: RollOvers, @WhoAsks() who: Who): Promise<RollOversAnswer> {
    return this.messenger.ask(RollOvers, school, who);
  }

  @Post('preview')
  @Asks(PreviewRollOver)
  preview(
    @Body({ schema: PreviewRollOver.input }) query: PreviewRollOver,
    @WhoAsks() who: Who,
  ): Promise<PreviewRollOverAnswer> {
    return this.messenger.ask(PreviewRollOver, query, who);
  }

  @Post()
  @Asks(ApplyRollOver)
  apply(
    @Body({ schema: ApplyRollOver.input }) command: ApplyRollOver,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<ApplyRollOverAnswer> {
    return this.messenger.ask(ApplyRollOver, command, who, commandId);
  }

  @Post('undo')
  @Asks(UndoRollOver)
  undo(
    @Body({ schema: UndoRollOver.input }) command: UndoRollOver,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<void> {
    return this.messenger.ask(UndoRollOver, command, who, commandId);
  }

  @Post('close')
  @Asks(CloseRollOver)
  close(
    @Body({ schema: CloseRollOver.input }) command: CloseRollOver,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<void> {
    return this.messenger.ask(CloseRollOver, command, who, commandId);
  }
}
