import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { LeavingSheet, type LeavingSheetAnswer, Refusal } from '@parta/contracts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { leavingSheet } from '../domain/transfer/leaving-sheet.ts';
import { journalsOf, mayReadSheet } from '../domain/transfer/transfer-page.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class LeavingSheetHandler {
  @Answers(LeavingSheet)
  @Access('transfer.read')
  async leavingSheet({ pupilId }: { pupilId: string }, { store, caller, now }: Reading): Promise<LeavingSheetAnswer> {
    const pupil = await store.pupils.lately(pupilId, schoolsOf(caller), now);
    mayReadSheet(caller, pupil);
    const { schoolId, classIds, settings } = pupil;
    const [year, schoolTitle] = [await store.years.from(schoolId, pupil.today), await store.schools.titleOf(schoolId)];
    const schoolClass = await store.classes.byId(classIds[0] ?? '');
    if (!year || !schoolClass || schoolTitle === null) throw new Refusal('not-found', 'No academic year');
    const groups = journalsOf(await store.groups.ofPupils([pupilId], schoolId), pupilId, year);
    const place = {
      schoolYear: store.years.partitionOf(year),
      schoolId,
      groupIds: groups.map(({ id }) => id),
      pupilId,
    };
    const standing = await store.leavingSheets.of(place);
    const { title: classTitle, grade } = schoolClass;
    return leavingSheet(pupil, { schoolTitle, classTitle, year, grade, groups, settings, ...standing });
  }
}
