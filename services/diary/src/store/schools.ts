import type { EntityManager } from 'typeorm';

/** Where a school stands whose card has not come yet. */
export const USUAL_ZONE = 'Europe/Moscow';

export class Schools {
  constructor(private readonly manager: EntityManager) {}

  async put(schoolId: string, timeZone: string): Promise<void> {
    await this.manager.query(
      `insert into school (school_id, time_zone) values ($1, $2)
       on conflict (school_id) do update set time_zone = excluded.time_zone`,
      [schoolId, timeZone],
    );
  }

  /** The day an instant falls on in each of these schools, the earliest of them: a child of two schools signs when both allow it. */
  async dayOf(schoolIds: readonly string[], now: string): Promise<string> {
    const [row] = (await this.manager.query(
      `select min(($2::timestamptz at time zone coalesce(time_zone, $3))::date)::text as day
       from unnest($1::text[]) as s (school_id) left join school using (school_id)`,
      [schoolIds, now, USUAL_ZONE],
    )) as [{ day: string | null }];
    return row.day ?? now.slice(0, 10);
  }
}
