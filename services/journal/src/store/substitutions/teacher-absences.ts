import type { EntityManager } from 'typeorm';
import type { TeacherAbsence } from '../../domain/substitution/teacher-absence.ts';
import { NEWEST } from './newest.ts';
import { TeacherAbsenceRow } from './teacher-absence.row.ts';

/** Every version of an absence is kept; the newest stands. */
export class TeacherAbsences {
  constructor(private readonly manager: EntityManager) {}

  async get(schoolId: string, id: string): Promise<TeacherAbsence | null> {
    const row = await this.manager.findOne(TeacherAbsenceRow, { where: { schoolId, id }, order: { ver: 'DESC' } });
    return row && absenceOf(row);
  }

  async add(absence: TeacherAbsence): Promise<void> {
    await this.manager.insert(TeacherAbsenceRow, { ...absence, at: new Date(absence.at) });
  }

  /** Absences that share a day with the span, both ends included, the earliest first; without those taken back. */
  async between(schoolId: string, from: string, until: string): Promise<TeacherAbsence[]> {
    const rows = await this.manager
      .createQueryBuilder(TeacherAbsenceRow, 'it')
      .where(`it.schoolId = :schoolId and it.until >= :from and it.from <= :until and it.state <> 'withdrawn'`, {
        ...{ schoolId, from, until },
      })
      .andWhere(NEWEST('teacher_absence', 'id'))
      .orderBy({ 'it.from': 'ASC', 'it.id': 'ASC' })
      .getMany();
    return rows.map(absenceOf);
  }
}

const absenceOf = (row: TeacherAbsenceRow): TeacherAbsence => ({ ...row, at: row.at.toISOString() });
