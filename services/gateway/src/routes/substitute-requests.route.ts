import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { AnswerRequest, AskSubstitute, OwnRequests, type OwnRequestsAnswer } from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputOnly, inputWithout } from '../input-parts.ts';

const Request = inputOnly(AnswerRequest.input, 'requestId');
const Word = inputWithout(AnswerRequest.input, 'requestId');

@Controller('api/substitute-requests')
export class SubstituteRequestsRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get()
  @Asks(OwnRequests)
  own(@Query({ schema: OwnRequests.input }) query: OwnRequests, @WhoAsks() who: Who): Promise<OwnRequestsAnswer> {
    return this.messenger.ask(OwnRequests, query, who);
  }

  @Post()
  @Asks(AskSubstitute)
  ask(
    @Body({ schema: AskSubstitute.input }) command: AskSubstitute,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<void> {
    return this.messenger.ask(AskSubstitute, command, who, commandId);
  }

  @Post(':requestId/answer')
  @Asks(AnswerRequest)
  answer(
    @Param({ schema: Request }) request: Pick<AnswerRequest, 'requestId'>,
    @Body({ schema: Word }) word: Omit<AnswerRequest, 'requestId'>,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<{ ver: number }> {
    return this.messenger.ask(AnswerRequest, { ...request, ...word }, who, commandId);
  }
}
