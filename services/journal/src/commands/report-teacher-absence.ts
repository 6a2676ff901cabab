import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { ReportTeacherAbsence, TeacherAbsenceSet } from '@parta/contracts';
import { reportAbsence, teacherAbsenceSet } from '../domain/substitution/teacher-absence.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class ReportTeacherAbsenceHandler {
  @Answers(ReportTeacherAbsence)
  @Access('teacherAbsence.report')
  async reportTeacherAbsence(
    wanted: ReportTeacherAbsence,
    { store, say, caller, now }: Unit,
  ): Promise<{ ver: number }> {
    await store.substitutions.lock(wanted.schoolId);
    const standing = await store.teacherAbsences.get(wanted.schoolId, wanted.absenceId);
    const absence = reportAbsence(standing, wanted, { caller, now });
    await store.teacherAbsences.add(absence);
    say(TeacherAbsenceSet, teacherAbsenceSet(absence));
    return { ver: absence.ver };
  }
}
