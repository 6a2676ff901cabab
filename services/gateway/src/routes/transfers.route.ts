import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  LeavingSheet,
  type LeavingSheetAnswer,
  PreviewTransferSheet,
  type PreviewTransferSheetAnswer,
  RecordTransferSheet,
  type RecordTransferSheetAnswer,
  TransferDesk,
  type TransferDeskAnswer,
  TransferSheet,
  type TransferSheetAnswer,
} from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputWithout } from '../input-parts.ts';

type Of = { pupilId: string };
const Shown = inputWithout(PreviewTransferSheet.input, 'pupilId');
const Taken = inputWithout(RecordTransferSheet.input, 'pupilId');

/** Marks a pupil brings along from a former school, and what a pupil takes along to the next one (N-37). */
@Controller('api/transfers')
export class TransfersRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get()
  @Asks(TransferDesk)
  desk(@WhoAsks() who: Who): Promise<TransferDeskAnswer> {
    return this.messenger.ask(TransferDesk, {}, who);
  }

  @Get(':pupilId')
  @Asks(TransferSheet)
  sheet(@Param({ schema: TransferSheet.input }) pupil: Of, @WhoAsks() who: Who): Promise<TransferSheetAnswer> {
    return this.messenger.ask(TransferSheet, pupil, who);
  }

  @Get(':pupilId/leaving')
  @Asks(LeavingSheet)
  leaving(@Param({ schema: LeavingSheet.input }) pupil: Of, @WhoAsks() who: Who): Promise<LeavingSheetAnswer> {
    return this.messenger.ask(LeavingSheet, pupil, who);
  }

  @Post(':pupilId/preview')
  @Asks(PreviewTransferSheet)
  preview(
    @Param({ schema: TransferSheet.input }) { pupilId }: Of,
    @Body({ schema: Shown }) file: Omit<PreviewTransferSheet, 'pupilId'>,
    @WhoAsks() who: Who,
  ): Promise<PreviewTransferSheetAnswer> {
    return this.messenger.ask(PreviewTransferSheet, { ...file, pupilId }, who);
  }

  @Post(':pupilId')
  @Asks(RecordTransferSheet)
  record(
    @Param({ schema: TransferSheet.input }) { pupilId }: Of,
    @Body({ schema: Taken }) sheet: Omit<RecordTransferSheet, 'pupilId'>,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<RecordTransferSheetAnswer> {
    return this.messenger.ask(RecordTransferSheet, { ...sheet, pupilId }, who, commandId);
  }
}
