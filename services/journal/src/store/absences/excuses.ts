import type { EntityManager } from 'typeorm';
import type { Absence, Excuse } from '../../domain/absences/excuse-absences.ts';
import { LESSON_COLUMNS } from '../lessons/lesson-columns.ts';
import { ExcuseRow } from './excuse.row.ts';

type Place = { schoolId: string; pupilId: string };

export class Excuses {
  constructor(private readonly manager: EntityManager) {}

  /** Every entry of one pupil in the lessons of some days, both included, held until the transaction ends like a lesson somebody writes in. */
  async absencesOf({ schoolId, pupilId }: Place, from: string, until: string): Promise<Absence[]> {
    const rows = (await this.manager.query(
      `select ${LESSON_COLUMNS}, g.subject, a.code, a.minutes, a.ver from group_members m
         join study_group g on g.id = m.group_id
         join lesson l on l.school_id = m.school_id and l.group_id = m.group_id and l.day between $3 and $4
         join attendance a on a.school_id = l.school_id and a.lesson_id = l.id and a.school_year = l.school_year and a.pupil_id = $2
       where m.school_id = $1 and m.members @> jsonb_build_array(jsonb_build_object('pupilId', $2::uuid))
         and a.code is not null and l.status in ('planned', 'kept')
       order by l.day, l.number, l.id for update of l, a`,
      [schoolId, pupilId, from, until],
    )) as FoundAbsence[];
    return rows.map(({ subject, code, minutes, ver, ...lesson }) => ({ lesson, subject, code, minutes, ver }));
  }

  async add({ at, ...excuse }: Excuse): Promise<void> {
    await this.manager.insert(ExcuseRow, { ...excuse, at: new Date(at) });
  }
}

type FoundAbsence = Absence['lesson'] & Omit<Absence, 'lesson'>;
