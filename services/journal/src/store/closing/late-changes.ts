import type { ClosingOfSchoolAnswer } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { LateChange } from '../../domain/closing/late-change.ts';

type Told = ClosingOfSchoolAnswer['changes'];

/** Everything that was written after closing. Rows are only ever added. */
export class LateChanges {
  constructor(private readonly manager: EntityManager) {}

  async add({ schoolId, groupId }: { schoolId: string; groupId: string }, changes: LateChange[]): Promise<void> {
    if (changes.length === 0) return;
    await this.manager.query(
      `insert into late_change (school_id, group_id, what, about_id, pupil_id, ver, was, value, by, at, reason, unlock_id, order_number, order_day)
       select $1, $2, c.what, c."aboutId", c."pupilId", c.ver, c.was, c.value, c.by, c.at, c.reason, c."unlockId", c."order" ->> 'number', (c."order" ->> 'day')::date
       from json_to_recordset($3) c(what text, "aboutId" uuid, "pupilId" uuid, ver int, was text, value text, by uuid, at timestamptz, reason text, "unlockId" uuid, "order" json)`,
      [schoolId, groupId, JSON.stringify(changes)],
    );
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
