import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { PreviewTransferSheet, type PreviewTransferSheetAnswer, Refusal } from '@parta/contracts';
import { readSheets } from '../adapters/read-sheets.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { readTransferFile } from '../domain/transfer/read-transfer-file.ts';
import { journalsOf, mayReadSheet } from '../domain/transfer/transfer-page.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class PreviewTransferSheetHandler {
  @Answers(PreviewTransferSheet)
  @Access('transfer.write')
  async previewTransferSheet(
    { pupilId, name, content }: PreviewTransferSheet,
    { store, caller, now }: Reading,
  ): Promise<PreviewTransferSheetAnswer> {
    const pupil = await store.pupils.lately(pupilId, schoolsOf(caller), now);
    mayReadSheet(caller, pupil);
    const year = await store.years.from(pupil.schoolId, pupil.today);
    if (!year) throw new Refusal('not-found', 'No academic year');
    const groups = journalsOf(await store.groups.ofPupils([pupilId], pupil.schoolId), pupilId, year);
    return readTransferFile(name, readSheets(Buffer.from(content, 'base64')), groups);
  }
}
