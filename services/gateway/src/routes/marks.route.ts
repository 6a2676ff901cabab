import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { MarkHistory, type MarkHistoryAnswer, SetMarks, type SetMarksAnswer } from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';

@Controller('api/marks')
export class MarksRoute {
  constructor(private readonly messenger: Messenger) {}

  @Post()
  @Asks(SetMarks)
  set(
    @Body({ schema: SetMarks.input }) command: SetMarks,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<SetMarksAnswer> {
    return this.messenger.ask(SetMarks, command, who, commandId);
  }

  @Get(':markId/history')
  @Asks(MarkHistory)
  history(@Param({ schema: MarkHistory.input }) query: MarkHistory, @WhoAsks() who: Who): Promise<MarkHistoryAnswer> {
    return this.messenger.ask(MarkHistory, query, who);
  }
}
