import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  ImportTimetable,
  type ImportTimetableAnswer,
  newId,
  PreviewTimetable,
  type PreviewTimetableAnswer,
  TimetableVersions,
  type TimetableVersionsAnswer,
  UploadTimetableFile,
} from '@parta/contracts';
import { AnswersWith, Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputOnly, inputWithout } from '../input-parts.ts';

const Import = inputOnly(ImportTimetable.input, 'importId');
type Import = Pick<ImportTimetable, 'importId'>;
const Part = inputWithout(UploadTimetableFile.input, 'importId');
const Shown = inputWithout(PreviewTimetable.input, 'importId');
const Chosen = inputWithout(ImportTimetable.input, 'importId');

@Controller('api/imports/timetable')
export class TimetableImportsRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get()
  @Asks(TimetableVersions)
  versions(
    @Query({ schema: TimetableVersions.input }) school: { schoolId: string },
    @WhoAsks() who: Who,
  ): Promise<TimetableVersionsAnswer> {
    return this.messenger.ask(TimetableVersions, school, who);
  }

  /** A part is known by its file and number and may be sent again: it needs no id of the press. */
  @Post(':importId/files')
  @AnswersWith('upload-timetable-file', undefined, UploadTimetableFile.refusals)
  upload(
    @Param({ schema: Import }) { importId }: Import,
    @Body({ schema: Part }) part: Omit<UploadTimetableFile, 'importId'>,
    @WhoAsks() who: Who,
  ): Promise<void> {
    return this.messenger.ask(UploadTimetableFile, { ...part, importId }, who, newId());
  }

  @Post(':importId/preview')
  @Asks(PreviewTimetable)
  preview(
    @Param({ schema: Import }) { importId }: Import,
    @Body({ schema: Shown }) shown: Omit<PreviewTimetable, 'importId'>,
    @WhoAsks() who: Who,
  ): Promise<PreviewTimetableAnswer> {
    return this.messenger.ask(PreviewTimetable, { ...shown, importId }, who);
  }

  @Post(':importId')
  @Asks(ImportTimetable)
  take(
    @Param({ schema: Import }) { importId }: Import,
    @Body({ schema: Chosen }) chosen: Omit<ImportTimetable, 'importId'>,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<ImportTimetableAnswer> {
    return this.messenger.ask(ImportTimetable, { ...chosen, importId }, who, commandId);
  }
}
