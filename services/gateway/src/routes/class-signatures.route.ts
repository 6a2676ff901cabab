import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  FamiliesWithoutAccount,
  type FamiliesWithoutAccountAnswer,
  RecordPaperSignature,
  type RecordPaperSignatureAnswer,
  SignaturesOfClass,
  type SignaturesOfClassAnswer,
  WithdrawPaperSignature,
} from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputOnly, inputWithout } from '../input-parts.ts';

const Pupils = inputWithout(RecordPaperSignature.input, 'classId', 'monday');
const Class = inputOnly(FamiliesWithoutAccount.input, 'classId');
const PupilsOfClass = inputWithout(FamiliesWithoutAccount.input, 'classId');

@Controller('api/signatures')
export class ClassSignaturesRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get('classes/:classId/weeks/:monday')
  @Asks(SignaturesOfClass)
  ofClass(
    @Param({ schema: SignaturesOfClass.input }) query: SignaturesOfClass,
    @WhoAsks() who: Who,
  ): Promise<SignaturesOfClassAnswer> {
    return this.messenger.ask(SignaturesOfClass, query, who);
  }

  @Post('classes/:classId/weeks/:monday/paper')
  @Asks(RecordPaperSignature)
  record(
    @Param({ schema: SignaturesOfClass.input }) week: SignaturesOfClass,
    @Body({ schema: Pupils }) signed: Pick<RecordPaperSignature, 'pupils'>,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<RecordPaperSignatureAnswer> {
    return this.messenger.ask(RecordPaperSignature, { ...week, ...signed }, who, commandId);
  }

  @Post('classes/:classId/without-account')
  @Asks(FamiliesWithoutAccount)
  withoutAccount(
    @Param({ schema: Class }) schoolClass: Pick<FamiliesWithoutAccount, 'classId'>,
    @Body({ schema: PupilsOfClass }) pupils: Pick<FamiliesWithoutAccount, 'pupilIds'>,
    @WhoAsks() who: Who,
  ): Promise<FamiliesWithoutAccountAnswer> {
    return this.messenger.ask(FamiliesWithoutAccount, { ...schoolClass, ...pupils }, who);
  }

  @Post('paper/withdrawn')
  @Asks(WithdrawPaperSignature)
  withdraw(
    @Body({ schema: WithdrawPaperSignature.input }) command: WithdrawPaperSignature,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<void> {
    return this.messenger.ask(WithdrawPaperSignature, command, who, commandId);
  }
}
