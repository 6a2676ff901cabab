import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { DecideTeacherAbsence, TeacherAbsenceSet } from '@parta/contracts';
import { decideAbsence, teacherAbsenceSet } from '../domain/substitution/teacher-absence.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class DecideTeacherAbsenceHandler {
  @Answers(DecideTeacherAbsence)
  @Access('substitution.write')
  async decideTeacherAbsence(
    wanted: DecideTeacherAbsence,
    { store, say, caller, now }: Unit,
  ): Promise<{ ver: number }> {
    await store.substitutions.lock(wanted.schoolId);
    const standing = await store.teacherAbsences.get(wanted.schoolId, wanted.absenceId);
    const absence = decideAbsence(standing, wanted, { caller, now });
    await store.teacherAbsences.add(absence);
    say(TeacherAbsenceSet, teacherAbsenceSet(absence));
    return { ver: absence.ver };
  }
}
