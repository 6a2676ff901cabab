import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  PreviewResults,
  type PreviewResultsAnswer,
  RecordExternalResults,
  type RecordExternalResultsAnswer,
  ResultSheets,
  type ResultSheetsAnswer,
} from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputWithout } from '../input-parts.ts';

const Shown = inputWithout(PreviewResults.input, 'schoolId');
const Taken = inputWithout(RecordExternalResults.input, 'schoolId');

/** Results of monitoring and state exams: a sheet is looked at, then entered whole. */
@Controller('api/external-results')
export class ExternalResultsRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get(':schoolId')
  @Asks(ResultSheets)
  sheets(
    @Param({ schema: ResultSheets.input }) school: ResultSheets,
    @WhoAsks() who: Who,
  ): Promise<ResultSheetsAnswer> {
    return this.messenger.ask(ResultSheets, school, who);
  }

  @Post(':schoolId/preview')
  @Asks(PreviewResults)
  preview(
    @Param({ schema: ResultSheets.input }) { schoolId }: ResultSheets,
    @Body({ schema: Shown }) sheet: Omit<PreviewResults, 'schoolId'>,
    @WhoAsks() who: Who,
  ): Promise<PreviewResultsAnswer> {
    return this.messenger.ask(PreviewResults, { ...sheet, schoolId }, who);
  }

  @Post(':schoolId')
  @Asks(RecordExternalResults)
  record(
    @Param({ schema: ResultSheets.input }) { schoolId }: ResultSheets,
    @Body({ schema: Taken }) sheet: Omit<RecordExternalResults, 'schoolId'>,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<RecordExternalResultsAnswer> {
    return this.messenger.ask(RecordExternalResults, { ...sheet, schoolId }, who, commandId);
  }
}
