import type { EntityManager } from 'typeorm';
import type { News } from '../domain/news.ts';
import type { Settled, Silence } from '../domain/telling.ts';
import { columns, instant } from './sql.ts';

const NEWS = `intent_id as "intentId", i.school_id as "schoolId", child_id as "childId", mark_id as "markId", subject,
  day::text as day, type_title as "typeTitle", work_title as "workTitle", weight, was, value, ver, by_id as by, late,
  ${instant('first_at')} as "firstAt", ${instant('changed_at')} as "changedAt"`;
/** A school whose card has not come yet is taken to live by the capital's clock. */
const TODAY = `($1::timestamptz at time zone coalesce(s.time_zone, 'Europe/Moscow'))::date::text`;

/** What is to be told, while it settles and after it was decided. */
export class Intents {
  constructor(private readonly manager: EntityManager) {}

  /** What waits about these marks, locked: whoever tells it waits until the fact at hand has joined it. */
  waitingOf(markIds: readonly string[]): Promise<News[]> {
    return this.manager.query(
      `select ${NEWS} from intent i where mark_id = any($1) and state = 'waiting' order by intent_id for update`,
      [markIds],
    );
  }

  /** Begins or changes news; what was decided already stays as it is. */
  async put(news: readonly News[]): Promise<void> {
    await this.manager.query(
      `insert into intent (intent_id, school_id, child_id, mark_id, subject, day, type_title, work_title, weight, was, value, ver,
         by_id, late, first_at, changed_at)
       select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::text[], $6::date[], $7::text[], $8::text[],
         $9::int[], $10::text[], $11::text[], $12::int[], $13::uuid[], $14::boolean[], $15::timestamptz[], $16::timestamptz[])
       on conflict (intent_id) do update set type_title = excluded.type_title, work_title = excluded.work_title,
         weight = excluded.weight, value = excluded.value, ver = excluded.ver, by_id = excluded.by_id,
         changed_at = excluded.changed_at where intent.state = 'waiting' and intent.ver < excluded.ver`,
      columns(
        news,
        ...([
          'intentId',
          'schoolId',
          'childId',
          'markId',
          'subject',
          'day',
          'typeTitle',
          'workTitle',
          'weight',
        ] as const),
        ...(['was', 'value', 'ver', 'by', 'late', 'firstAt', 'changedAt'] as const),
      ),
    );
  }

  /**
   * Children whose news may be told: all of it has rested for `settle` seconds, or some of it has waited for twice as long.
   */
  async dueChildren(now: string, settle: number, limit: number): Promise<string[]> {
    const rows = (await this.manager.query(
      `select distinct child_id as "childId" from intent i where state = 'waiting'
         and (changed_at <= $1::timestamptz - make_interval(secs => $2) or first_at <= $1::timestamptz - make_interval(secs => 2 * $2))
         and (first_at <= $1::timestamptz - make_interval(secs => 2 * $2) or not exists (
           select from intent j where j.child_id = i.child_id and j.state = 'waiting'
             and j.changed_at > $1::timestamptz - make_interval(secs => $2)))
       limit $3`,
      [now, settle, limit],
    )) as { childId: string }[];
    return rows.map(({ childId }) => childId);
  }

  /** The settled news of these children, locked, with the day it is at their school. */
  settledOf(childIds: readonly string[], now: string, settle: number): Promise<Settled[]> {
    return this.manager.query(
      `select ${NEWS}, ${TODAY} as today, changed_at <= $1::timestamptz - interval '24 hours' as expired
       from intent i left join school s using (school_id)
       where child_id = any($3) and state = 'waiting' and (changed_at <= $1::timestamptz - make_interval(secs => $2)
         or first_at <= $1::timestamptz - make_interval(secs => 2 * $2))
       order by intent_id for update of i`,
      [now, settle, childIds],
    );
  }

  async close(
    settled: readonly Settled[],
    silent: readonly { intentId: string; reason: Silence }[],
    now: string,
  ): Promise<void> {
    await this.manager.query(`update intent set state = 'told', decided_at = $2 where intent_id = any($1)`, [
      settled.map(({ intentId }) => intentId),
      now,
    ]);
    await this.manager.query(
      `update intent set state = 'suppressed', reason = s.reason from unnest($1::uuid[], $2::text[]) as s (id, reason)
       where intent_id = s.id`,
      columns(silent, 'intentId', 'reason'),
    );
  }
}
