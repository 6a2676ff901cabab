import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, RecordTransferSheet, type RecordTransferSheetAnswer } from '@parta/contracts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { recordTransferSheet } from '../domain/transfer/record-transfer-sheet.ts';
import { entriesOf, linesOf } from '../domain/transfer/transfer-sheet.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class RecordTransferSheetHandler {
  @Answers(RecordTransferSheet)
  @Access('transfer.write')
  async recordTransferSheet(
    wanted: RecordTransferSheet,
    { store, caller, now }: Unit,
  ): Promise<RecordTransferSheetAnswer> {
    const pupil = await store.pupils.atHand(wanted.pupilId, schoolsOf(caller), now);
    const { schoolId, pupilId } = pupil;
    const groups = await store.groups.ofPupils([pupilId], schoolId);
    const ownChildren = await store.guardianships.childrenOf(actorOf(caller), pupil.today);
    const kept = await store.transferSheets.get(schoolId, pupilId);
    const standing = kept && { ...kept, lines: linesOf(kept.entries) };
    const sheet = recordTransferSheet(pupil, { standing, groups, ownChildren }, wanted, { caller, now });
    await store.transferSheets.add({ ...sheet, entries: entriesOf(sheet.lines) });
    return { ver: sheet.ver };
  }
}
