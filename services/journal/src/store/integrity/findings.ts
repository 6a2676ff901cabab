import type { IntegrityFindingsAnswer } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { Finding } from '../../domain/filling/finding.ts';
import { ISO } from '../iso.ts';

/** Schools looked through at a time, so that no transaction lasts long. */
const AT_ONCE = 5;

export class Findings {
  constructor(private readonly manager: EntityManager) {}

  /** Schools that were not looked through since one o'clock of their own night, with their day. */
  due(now: string): Promise<{ schoolId: string; day: string }[]> {
    return this.manager.query(
      `select s.id as "schoolId", d.day::text as day from school s
       cross join lateral (select (($1::timestamptz - interval '1 hour') at time zone s.time_zone)::date as day) d
       left join integrity_run r on r.school_id = s.id where r.day is null or r.day < d.day
       order by r.at nulls first, s.id limit ${AT_ONCE}`,
      [now],
    ) as Promise<{ schoolId: string; day: string }[]>;
  }

  /** What was found stands until it is gone; a defect that comes back is found anew. */
  async keep(
    { schoolId, day }: { schoolId: string; day: string },
    findings: (Finding & { id: string })[],
    now: string,
  ): Promise<void> {
    const ids = findings.map(({ id }) => id);
    await this.manager.query(
      `update integrity_finding set gone_at = $2 where school_id = $1 and gone_at is null and not (id = any($3))`,
      [schoolId, now, ids],
    );
    await this.manager.query(
      `insert into integrity_finding (school_id, found_at, id, kind, group_id, lesson_id, pupil_id, day)
       select distinct on (w.id) $1, $2::timestamptz, w.* from unnest($3::uuid[], $4::text[], $5::uuid[], $6::uuid[], $7::uuid[], $8::date[])
         w(id, kind, group_id, lesson_id, pupil_id, day)
       on conflict (school_id, id) do update set found_at = excluded.found_at, gone_at = null
         where integrity_finding.gone_at is not null`,
      [
        ...[schoolId, now, ids],
        findings.map(({ kind }) => kind),
        findings.map(({ groupId }) => groupId),
        findings.map(({ lessonId }) => lessonId),
        findings.map(({ pupilId }) => pupilId),
        findings.map((finding) => finding.day),
      ],
    );
    await this.manager.query(
      `insert into integrity_run (school_id, day, at) values ($1, $2, $3)
       on conflict (school_id) do update set day = excluded.day, at = excluded.at`,
      [schoolId, day, now],
    );
  }

  async of(schoolId: string): Promise<IntegrityFindingsAnswer> {
    const [run] = (await this.manager.query(`select ${ISO('at')} as at from integrity_run where school_id = $1`, [
      schoolId,
    ])) as { at: string }[];
    const findings = (await this.manager.query(
      `select kind, group_id as "groupId", coalesce((select title from study_group g where g.id = group_id), '') as title,
         lesson_id as "lessonId", pupil_id as "pupilId", day::text as day, ${ISO('found_at')} as "foundAt"
       from integrity_finding f where school_id = $1 and gone_at is null order by f.day desc, f.id limit 500`,
      [schoolId],
    )) as IntegrityFindingsAnswer['findings'];
    return { checkedAt: run?.at ?? null, findings };
  }
}
