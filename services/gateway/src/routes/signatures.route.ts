import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { SignaturesOfWeek, type SignaturesOfWeekAnswer, SignWeek, type SignWeekAnswer } from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputWithout } from '../input-parts.ts';

const Signed = inputWithout(SignWeek.input, 'pupilId', 'monday');

@Controller('api/diary')
export class SignaturesRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get(':pupilId/weeks/:monday/signatures')
  @Asks(SignaturesOfWeek)
  ofWeek(
    @Param({ schema: SignaturesOfWeek.input }) query: SignaturesOfWeek,
    @WhoAsks() who: Who,
  ): Promise<SignaturesOfWeekAnswer> {
    return this.messenger.ask(SignaturesOfWeek, query, who);
  }

  @Post(':pupilId/weeks/:monday/signatures')
  @Asks(SignWeek)
  sign(
    @Param({ schema: SignaturesOfWeek.input }) week: SignaturesOfWeek,
    @Body({ schema: Signed }) signed: Pick<SignWeek, 'version' | 'updatedAt'>,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<SignWeekAnswer> {
    return this.messenger.ask(SignWeek, { ...week, ...signed }, who, commandId);
  }
}
