import type { EntityManager } from 'typeorm';

/** Classes counted at a time, so that no transaction lasts long on the night of 20 September. */
const AT_ONCE = 500;

export type HeadCount = { classId: string; day: string; pupils: number };

/** How many pupils classes had on 20 September (N-02). */
export class HeadCounts {
  constructor(private readonly manager: EntityManager) {}

  /**
   * Counts the classes of running years whose 20 September is over in the zone of their school, by what is known of enrolments now. A class
   * without a pupil on that day waits until it is known to have had one.
   */
  async freeze(now: string): Promise<void> {
    await this.manager.query(FREEZE, [now]);
  }

  async of(classIds: string[]): Promise<HeadCount[]> {
    return this.manager.query(
      `select class_id as "classId", day::text as day, pupils from head_count where class_id = any($1)`,
      [classIds],
    ) as Promise<HeadCount[]>;
  }
}

const FREEZE = `
  insert into head_count (school_id, class_id, day, pupils, at)
  select c.school_id, c.id, y.day, heads.pupils, $1
  from school_class c
  join (select it.id, make_date(extract(year from it."from")::int, 9, 20) as day, it.until from academic_year it) y on y.id = c.year_id
  join school s on s.id = c.school_id
  cross join lateral (
    select count(distinct e.pupil_id)::int as pupils from pupil_enrolments e, jsonb_array_elements(e.enrolments) term
    where e.school_id = c.school_id and e.enrolments @> jsonb_build_array(jsonb_build_object('classId', c.id))
      and term ->> 'classId' = c.id::text and (term ->> 'from')::date <= y.day and coalesce(y.day < (term ->> 'until')::date, true)
  ) heads
  where y.day < ($1::timestamptz at time zone s.time_zone)::date and ($1::timestamptz at time zone s.time_zone)::date <= y.until
    and heads.pupils > 0 and not exists (select from head_count h where h.school_id = c.school_id and h.class_id = c.id)
  limit ${AT_ONCE}
  on conflict do nothing`;
