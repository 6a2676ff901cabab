import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { OwnAbsences, type OwnAbsencesAnswer, Refusal } from '@parta/contracts';
import { personOf } from '../domain/journal-reading.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { absenceLine } from '../domain/substitution/open-lessons.ts';
import type { Reading } from '../store/store.ts';

/** Later than any day an absence begins on. */
const EVER = '9999-12-31';

@Controller()
export class OwnAbsencesHandler {
  @Answers(OwnAbsences)
  @Access('teacherAbsence.report')
  async ownAbsences({ schoolId, from }: OwnAbsences, { store, caller }: Reading): Promise<OwnAbsencesAnswer> {
    if (!schoolsOf(caller).includes(schoolId)) throw new Refusal('not-found', 'No such school');
    const absences = await store.teacherAbsences.between(schoolId, from, EVER);
    return { absences: absences.filter(({ personId }) => personId === personOf(caller)).map(absenceLine) };
  }
}
