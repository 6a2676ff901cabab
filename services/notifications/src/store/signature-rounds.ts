import type { EntityManager } from 'typeorm';
import type { DueRound, SchoolRound } from '../domain/signature-round.ts';

/** Which guardians of which school have been asked about the week that is over. */
export class SignatureRounds {
  constructor(private readonly manager: EntityManager) {}

  all(now: string): Promise<SchoolRound[]> {
    return this.manager.query(
      `select school_id as "schoolId", ($1::timestamptz at time zone time_zone)::date::text as today,
         to_char($1::timestamptz at time zone time_zone, 'HH24:MI') as clock,
         monday::text as monday, after_id as after, coalesce(is_done, false) as "isDone"
       from school left join signature_round using (school_id) order by school_id`,
      [now],
    );
  }

  /** These have been asked, `last` is the last of them, null when nobody was left. False where another run was there before. */
  async advance({ schoolId, monday, after }: DueRound, last: string | null): Promise<boolean> {
    const rows = (await this.manager.query(
      `insert into signature_round as round (school_id, monday, after_id, is_done) values ($1, $2, $4::uuid, $4 is null)
       on conflict (school_id) do update set monday = excluded.monday, after_id = excluded.after_id, is_done = excluded.is_done
         where round.monday < excluded.monday or (round.monday = excluded.monday and not round.is_done
           and round.after_id is not distinct from $3::uuid)
       returning school_id`,
      [schoolId, monday, after, last],
    )) as unknown[];
    return rows.length > 0;
  }
}
