import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { Refusal, TransferSheet, type TransferSheetAnswer } from '@parta/contracts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { journalsOf, mayReadSheet, transferPage } from '../domain/transfer/transfer-page.ts';
import { linesOf } from '../domain/transfer/transfer-sheet.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class TransferSheetHandler {
  @Answers(TransferSheet)
  @Access('transfer.read')
  async transferSheet({ pupilId }: { pupilId: string }, { store, caller, now }: Reading): Promise<TransferSheetAnswer> {
    const pupil = await store.pupils.lately(pupilId, schoolsOf(caller), now);
    mayReadSheet(caller, pupil);
    const year = await store.years.from(pupil.schoolId, pupil.today);
    if (!year) throw new Refusal('not-found', 'No academic year');
    const groups = journalsOf(await store.groups.ofPupils([pupilId], pupil.schoolId), pupilId, year);
    const kept = await store.transferSheets.get(pupil.schoolId, pupilId);
    return transferPage(caller, pupil, { sheet: kept && { ...kept, lines: linesOf(kept.entries) }, groups });
  }
}
