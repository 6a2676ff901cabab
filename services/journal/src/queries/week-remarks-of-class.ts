import { can } from '@parta/access';
import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { Refusal, WeekRemarksOfClass, type WeekRemarksOfClassAnswer } from '@parta/contracts';
import { mayReadClass, resourceOf } from '../domain/absences/absences-of-class.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { takesWord, weekRemarkLine } from '../domain/remarks/week-remark.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class WeekRemarksOfClassHandler {
  @Answers(WeekRemarksOfClass)
  @Access('absences.read')
  async weekRemarksOfClass(
    { classId, monday }: WeekRemarksOfClass,
    { store, caller, now }: Reading,
  ): Promise<WeekRemarksOfClassAnswer> {
    const schoolClass = await store.classes.get(classId, schoolsOf(caller));
    const reader = schoolClass && (await store.readers.of(caller, schoolClass.schoolId, now));
    if (!reader || !mayReadClass(reader, schoolClass)) throw new Refusal('not-found', 'No such class');
    const { schoolId } = schoolClass;
    const pupilIds = await store.pupils.ofClass(classId, schoolId, reader.today);
    const remarks = await store.weekRemarks.ofPupils(pupilIds, schoolId, monday);
    const leads = can(caller, 'remark.week', resourceOf(reader, schoolClass));
    return { mayWrite: leads && takesWord(monday, reader.today), remarks: remarks.map(weekRemarkLine) };
  }
}
