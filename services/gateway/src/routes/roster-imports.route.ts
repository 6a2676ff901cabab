import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  ImportRoster,
  type ImportRosterAnswer,
  newId,
  PreviewRoster,
  type PreviewRosterAnswer,
  RosterImports,
  type RosterImportsAnswer,
  UploadRosterFile,
} from '@parta/contracts';
import { AnswersWith, Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputOnly, inputWithout } from '../input-parts.ts';

const Import = inputOnly(ImportRoster.input, 'importId');
type Import = Pick<ImportRoster, 'importId'>;
const Part = inputWithout(UploadRosterFile.input, 'importId');
const Shown = inputWithout(PreviewRoster.input, 'importId');
const Chosen = inputWithout(ImportRoster.input, 'importId');

/** Upload, look at every change and refusal, then take all of it or nothing. */
@Controller('api/imports/roster')
export class RosterImportsRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get()
  @Asks(RosterImports)
  made(@WhoAsks() who: Who): Promise<RosterImportsAnswer> {
    return this.messenger.ask(RosterImports, {}, who);
  }

  /** A part is known by its file and number and may be sent again: it needs no id of the press. */
  @Post(':importId/files')
  @AnswersWith('upload-roster-file', undefined, UploadRosterFile.refusals)
  upload(
    @Param({ schema: Import }) { importId }: Import,
    @Body({ schema: Part }) part: Omit<UploadRosterFile, 'importId'>,
    @WhoAsks() who: Who,
  ): Promise<void> {
    return this.messenger.ask(UploadRosterFile, { ...part, importId }, who, newId());
  }

  @Post(':importId/preview')
  @Asks(PreviewRoster)
  preview(
    @Param({ schema: Import }) { importId }: Import,
    @Body({ schema: Shown }) shown: Omit<PreviewRoster, 'importId'>,
    @WhoAsks() who: Who,
  ): Promise<PreviewRosterAnswer> {
    return this.messenger.ask(PreviewRoster, { ...shown, importId }, who);
  }

  @Post(':importId')
  @Asks(ImportRoster)
  take(
    @Param({ schema: Import }) { importId }: Import,
    @Body({ schema: Chosen }) chosen: Omit<ImportRoster, 'importId'>,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<ImportRosterAnswer> {
    return this.messenger.ask(ImportRoster, { ...chosen, importId }, who, commandId);
  }
}
