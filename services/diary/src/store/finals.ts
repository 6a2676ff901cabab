import type { FinalSet } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { SubjectFinal } from '../domain/finals-of-subject.ts';
import { columns, instant } from './sql.ts';

export class Finals {
  constructor(private readonly manager: EntityManager) {}

  /** Writes finals as they were said; a version that is not newer changes nothing (B8). */
  async put({ schoolId, groupId, subject, from, until, by, finals }: FinalSet, at: string): Promise<void> {
    await this.manager.query(
      `insert into final_mark (school_id, group_id, subject, from_day, until_day, at, by_id, final_id, pupil_id, kind, period_id,
         title, value, was, ver)
       select $1, $2, $3, $4, $5, $6, $7, * from unnest($8::uuid[], $9::uuid[], $10::text[], $11::uuid[], $12::text[], $13::text[],
         $14::text[], $15::int[])
       on conflict (final_id) do update set subject = excluded.subject, title = excluded.title, value = excluded.value,
         was = excluded.was, ver = excluded.ver, at = excluded.at, by_id = excluded.by_id where final_mark.ver < excluded.ver`,
      [
        ...[schoolId, groupId, subject, from, until, at, by],
        ...columns(finals, 'finalId', 'pupilId', 'kind', 'periodId', 'title', 'value', 'previous', 'ver'),
      ],
    );
  }

  /** The pupil's finals of academic years that share a day with these, both included; those taken back are left out. */
  inDays(pupilId: string, from: string, until: string): Promise<SubjectFinal[]> {
    return this.manager.query(
      `select group_id as "groupId", subject, kind, period_id as "periodId", title, value, was, ${instant('at')} as at, by_id as by
       from final_mark where pupil_id = $1 and from_day <= $3 and $2 <= until_day and value is not null order by at, final_id`,
      [pupilId, from, until],
    );
  }
}
