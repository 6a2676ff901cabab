import { Refusal } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { Final } from '../../domain/finals/final.ts';
import type { FormerFinal } from '../../domain/finals/final-sheet.ts';
import type { Group } from '../../domain/group.ts';
import { instant } from '../lessons/lesson-columns.ts';

const COLUMNS = `id, pupil_id as "pupilId", kind, period_id as "periodId", value, proposed, transfer_ver as "transferVer", by, ${instant('at')}, ver`;

/** Finals and every value they had. */
export class Finals {
  constructor(private readonly manager: EntityManager) {}

  ofGroup({ schoolId, id }: Group): Promise<Final[]> {
    return this.manager.query(`select ${COLUMNS} from final_mark where school_id = $1 and group_id = $2`, [
      schoolId,
      id,
    ]) as Promise<Final[]>;
  }

  /** Finals of these pupils in the same subject in earlier years, with the grade they were in, in the order of the years' periods. */
  former({ schoolId, subject, yearId }: Group, pupilIds: string[]): Promise<FormerFinal[]> {
    return this.manager.query(
      `select f.pupil_id as "pupilId", f.kind, f.value, c.grade from final_mark f
       join study_group g on g.id = f.group_id
       join lateral (select max(grade) as grade from school_class where id = any(g.class_ids)) c on true
       where f.pupil_id = any($1) and f.school_id = $2 and g.subject = $3 and g.year_id <> $4 and f.value is not null
       order by f.at`,
      [pupilIds, schoolId, subject, yearId],
    ) as Promise<FormerFinal[]>;
  }

  /** Finals and their history in one statement. @throws changed-meanwhile when one has moved on since it was read */
  async save({ schoolId, id: groupId }: Group, finals: Final[]): Promise<void> {
    const rows = (await this.manager.query(SAVE, [
      schoolId,
      groupId,
      finals.map(({ id }) => id),
      finals.map(({ pupilId }) => pupilId),
      finals.map(({ kind }) => kind),
      finals.map(({ periodId }) => periodId),
      finals.map(({ value }) => value),
      finals.map(({ proposed }) => proposed),
      finals.map(({ by }) => by),
      finals.map(({ at }) => at),
      finals.map(({ ver }) => ver),
      finals.map(({ transferVer }) => transferVer),
    ])) as unknown[];
    if (rows.length !== finals.length) throw new Refusal('changed-meanwhile', 'A final moved on while it was written');
  }
}

const SAVE = `
  with written as (
    insert into final_mark (school_id, group_id, id, pupil_id, kind, period_id, value, proposed, by, at, ver, transfer_ver)
    select $1, $2, wanted.* from unnest($3::uuid[], $4::uuid[], $5::text[], $6::uuid[], $7::text[], $8::text[], $9::uuid[],
      $10::timestamptz[], $11::int[], $12::int[]) wanted
    on conflict (school_id, id) do update set value = excluded.value, proposed = excluded.proposed, by = excluded.by,
      at = excluded.at, ver = excluded.ver, transfer_ver = excluded.transfer_ver where final_mark.ver = excluded.ver - 1
    returning id, ver, value, proposed, by, at, transfer_ver
  )
  insert into final_mark_history (school_id, final_id, ver, value, proposed, by, at, transfer_ver)
  select $1, written.* from written returning final_id`;
