import type { ClosingOfSchoolAnswer } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { LateChange } from '../../domain/closing/late-change.ts';

type Told = ClosingOfSchoolAnswer['changes'];

/** Everything that was written after closing. Rows are only ever added. */
export class LateChanges {
  constructor(private readonly manager: EntityManager) {}

  async add({ schoolId, groupId }: { schoolId: string; groupId: string }, changes: LateChange[]): Promise<void> {
    for (const { what, aboutId, pupilId, ver, was, value, by, at, reason, unlockId, order } of changes) {
      await this.manager.query(
        `insert into late_change (school_id, group_id, what, about_id, pupil_id, ver, was, value, by, at, reason, unlock_id, order_number, order_day)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
        [
          ...[schoolId, groupId, what, aboutId, pupilId, ver, was, value, by, at, reason, unlockId],
          ...[order?.number ?? null, order?.day ?? null],
        ],
      );
    }
  }

  /** The newest hundred of a school. */
  of(schoolId: string): Promise<Told> {
    return this.manager.query(
      `select what, group_id as "groupId", (select title from study_group g where g.id = c.group_id) as title, pupil_id as "pupilId",
         was, value, by, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, reason,
         case when order_number is not null then json_build_object('number', order_number, 'day', order_day) end as "order"
       from late_change c where school_id = $1 order by c.at desc, c.id limit 100`,
      [schoolId],
    ) as Promise<Told>;
  }
}
