import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import {
  ImportTimetable,
  type ImportTimetableAnswer,
  PreviewTimetable,
  type PreviewTimetableAnswer,
  TimetableVersions,
  type TimetableVersionsAnswer,
  UploadTimetableFile,
} from '@parta/contracts';
import type { FastifyRequest } from 'fastify';
import { AnswersWith, Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputOnly, inputWithout } from '../body.ts';
import { Uploads } from '../imports/uploads.ts';
import { TakesFiles } from '../imports/takes-files.ts';

const Import = inputOnly(ImportTimetable.input, 'importId');
type Import = Pick<ImportTimetable, 'importId'>;
const Shown = inputWithout(PreviewTimetable.input, 'importId');
const Chosen = inputWithout(ImportTimetable.input, 'importId');

@Controller('api/imports/timetable')
export class TimetableImportsRoute {
  constructor(
    private readonly messenger: Messenger,
    private readonly uploads: Uploads,
  ) {}

  @Get()
  @Asks(TimetableVersions)
  versions(
    @Query({ schema: TimetableVersions.input }) school: { schoolId: string },
    @WhoAsks() who: Who,
  ): Promise<TimetableVersionsAnswer> {
    return this.messenger.ask(TimetableVersions, school, who);
  }

  @Post(':importId/files')
  @AnswersWith('upload-timetable-file', undefined, UploadTimetableFile.refusals)
  @TakesFiles(inputWithout(UploadTimetableFile.input, 'importId'))
  upload(@Param({ schema: Import }) { importId }: Import, @Req() request: FastifyRequest): Promise<void> {
    return this.uploads.take(UploadTimetableFile, importId, request);
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
