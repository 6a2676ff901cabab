import type { FinalSet } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { SubjectFinal } from '../domain/finals-of-subject.ts';
import { columns, instant } from './sql.ts';

export class Finals {
  constructor(private readonly manager: EntityManager) {}

  /** Writes finals as they were said; a version that is not newer changes nothing (B8). */
  async put({ schoolId, groupId, subject, from, until, finals }: FinalSet, at: string): Promise<void> {
    await this.manager.query(
      `insert into final_mark (school_id, group_id, subject, from_day, until_day, at, final_id, pupil_id, kind, period_id, title,
         value, was, ver)
       select $1, $2, $3, $4, $5, $6, * from unnest($7::uuid[], $8::uuid[], $9::text[], $10::uuid[], $11::text[], $12::text[],
         $13::text[], $14::int[])
       on conflict (final_id) do update set subject = excluded.subject, title = excluded.title, value = excluded.value,
         was = excluded.was, ver = excluded.ver, at = excluded.at where final_mark.ver < excluded.ver`,
      [
        ...[schoolId, groupId, subject, from, until, at],
        ...columns(finals, 'finalId', 'pupilId', 'kind', 'periodId', 'title', 'value', 'previous', 'ver'),
      ],
    );
  }

  /** The pupil's finals of academic years that share a day with these, both included; those taken back are left out. */
  inDays(pupilId: string, from: string, until: string): Promise<SubjectFinal[]> {
    return this.manager.query(
      `select group_id as "groupId", subject, kind, period_id as "periodId", title, value, was, ${instant('at')} as at
       from final_mark where pupil_id = $1 and from_day <= $3 and $2 <= until_day and value is not null order by at, final_id`,
      [pupilId, from, until],
    );
  }
}
