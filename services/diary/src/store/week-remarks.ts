import { prepared } from '@parta/store';
import type { EntityManager } from 'typeorm';
import type { PupilWeek, WeekRemark } from '../domain/rows.ts';
import { columns, instant } from './sql.ts';

/** The class teacher's words under weeks. */
export class WeekRemarks {
  constructor(private readonly manager: EntityManager) {}

  /** Writes them, each once; a version that is not newer changes nothing (B8). */
  async put(remarks: readonly (WeekRemark & { ver: number })[]): Promise<void> {
    await this.manager.query(
      `insert into week_remark (pupil_id, monday, school_id, text, by_id, ver, at)
       select * from unnest($1::uuid[], $2::date[], $3::text[], $4::text[], $5::uuid[], $6::int[], $7::timestamptz[])
       on conflict (pupil_id, monday, school_id) do update set text = excluded.text, by_id = excluded.by_id,
         ver = excluded.ver, at = excluded.at where week_remark.ver < excluded.ver`,
      columns(remarks, 'pupilId', 'monday', 'schoolId', 'text', 'by', 'ver', 'at'),
    );
  }

  /** Those of these weeks; the two lists go together, one week each. */
  inWeeks(weeks: readonly PupilWeek[]): Promise<WeekRemark[]> {
    return prepared(this.manager, IN_WEEKS, columns(weeks, 'pupilId', 'monday'));
  }
}

const IN_WEEKS = {
  name: 'week-remarks-in-weeks',
  text: `select r.pupil_id as "pupilId", r.monday::text as monday, r.school_id as "schoolId", r.text, r.by_id as by, ${instant('r.at')} as at
   from unnest($1::uuid[], $2::date[]) as w (pupil, monday) join week_remark r on r.pupil_id = w.pupil and r.monday = w.monday`,
};
