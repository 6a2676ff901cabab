import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { AbsencesOfClass, type AbsencesOfClassAnswer, Refusal } from '@parta/contracts';
import { absencesOfClass, mayReadClass, withWholeMonth } from '../domain/absences/absences-of-class.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class AbsencesOfClassHandler {
  @Answers(AbsencesOfClass)
  @Access('absences.read')
  async absencesOfClass(
    { classId, from, until }: AbsencesOfClass,
    { store, caller, now }: Reading,
  ): Promise<AbsencesOfClassAnswer> {
    const schoolClass = await store.classes.get(classId, schoolsOf(caller));
    const reader = schoolClass && (await store.readers.of(caller, schoolClass.schoolId, now));
    if (!reader || !mayReadClass(reader, schoolClass)) throw new Refusal('not-found', 'No such class');
    const { schoolId } = schoolClass;
    const pupilIds = await store.pupils.ofClass(classId, schoolId, until);
    const [taught, notices, settings] = await Promise.all([
      store.pupilLessons.of(pupilIds, schoolId, withWholeMonth({ from, until })),
      store.notices.lasting(pupilIds, from),
      store.settings.of(schoolId),
    ]);
    return absencesOfClass(reader, { schoolClass, days: { from, until }, pupilIds, taught, notices, settings });
  }
}
