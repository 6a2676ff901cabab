import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { AbsencesOfPupil, type AbsencesOfPupilAnswer } from '@parta/contracts';
import { absencesOfPupil, mayReadPupil } from '../domain/absences/absences-of-pupil.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class AbsencesOfPupilHandler {
  @Answers(AbsencesOfPupil)
  @Access('absences.read')
  async absencesOfPupil(
    { pupilId, ...days }: AbsencesOfPupil,
    { store, caller, now }: Reading,
  ): Promise<AbsencesOfPupilAnswer> {
    const pupil = await store.pupils.get(pupilId, schoolsOf(caller), now);
    mayReadPupil(pupil, caller);
    const [taught, notices] = await Promise.all([
      store.pupilLessons.of([pupilId], pupil.schoolId, days),
      store.notices.lasting([pupilId], days.from),
    ]);
    return absencesOfPupil(pupil, caller, { taught, notices });
  }
}
