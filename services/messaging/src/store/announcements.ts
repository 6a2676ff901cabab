import type { FeedAnswer } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { Announcement } from '../domain/announcement.ts';
import { columns, instant } from './sql.ts';

type Page = { before: { at: string; id: string } | null; limit: number };
type Line = FeedAnswer['announcements'][number];
export type Kept = Announcement & { n: number };
type Guardian = { personId: string; childIds: readonly string[] };
type UpTo = { scopeId: string; n: number };

const LINE = `a.announcement_id as "announcementId", a.n, a.title, a.body, a.author_id as "authorId", ${instant('a.at')} as at,
  json_build_object('kind', a.scope, 'id', a.scope_id, 'title', coalesce(c.title, ''), 'subject', coalesce(c.subject, '')) as scope,
  a.author_id <> $1 and a.n > coalesce((select up_to from announcement_seen s where s.person_id = $1 and s.scope_id = a.scope_id), 0)
    as "isNew"`;
const PAGE = `($3::timestamptz is null or (a.at, a.announcement_id) < ($3, $4::uuid))`;
const ORDER = 'order by a.at desc, a.announcement_id desc limit $5';
/** The children among $2 that an announcement is for: those in its class or group on its day. */
const OF_CHILDREN = `membership m on m.scope_id = a.scope_id and m.role = 'pupil' and m.person_id = any($2)
  and m.from_day <= a.day and (m.until_day is null or a.day < m.until_day)`;

/** Announcements fan out on reading: one row each, and one per reader and scope that says how far they came. */
export class Announcements {
  constructor(private readonly manager: EntityManager) {}

  /** Publishes as the next of its scope and answers its number; one that stands already is answered as it is. */
  async publish(announcement: Announcement, now: string): Promise<number> {
    const { announcementId, schoolId, scope, title, body, authorId, recipients, day } = announcement;
    const [{ n }] = (await this.manager.query(
      `insert into announcement_scope as s (scope_id, last_n) values ($1, 1)
       on conflict (scope_id) do update set last_n = s.last_n + 1 returning last_n as n`,
      [scope.id],
    )) as [{ n: number }];
    await this.manager.query(
      `insert into announcement (announcement_id, school_id, scope, scope_id, n, title, body, author_id, recipients, day, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [announcementId, schoolId, scope.kind, scope.id, n, title, body, authorId, recipients, day, now],
    );
    return n;
  }

  async one(announcementId: string): Promise<Kept | undefined> {
    const [row] = (await this.manager.query(
      `select announcement_id as "announcementId", school_id as "schoolId", json_build_object('kind', scope, 'id', scope_id) as scope,
         n, title, body, author_id as "authorId", recipients, day::text as day from announcement where announcement_id = $1`,
      [announcementId],
    )) as [Kept?];
    return row;
  }

  /** Of these children's classes and groups, those that are for this guardian. */
  ofFamily(personId: string, childIds: readonly string[], { before, limit }: Page): Promise<Line[]> {
    return this.manager.query(
      `select ${LINE}, json_agg(distinct m.person_id) as "childIds"
       from announcement a join ${OF_CHILDREN} left join scope_card c on c.scope_id = a.scope_id where ${PAGE}
       group by a.announcement_id, c.scope_id ${ORDER}`,
      [personId, childIds, before?.at ?? null, before?.id ?? null, limit],
    );
  }

  /** Of these classes and groups, and what this author wrote. */
  ofStaff(personId: string, scopeIds: readonly string[], { before, limit }: Page): Promise<Line[]> {
    return this.manager.query(
      `select ${LINE}, '[]'::json as "childIds" from announcement a left join scope_card c on c.scope_id = a.scope_id
       where (a.scope_id = any($2) or a.author_id = $1) and ${PAGE} ${ORDER}`,
      [personId, scopeIds, before?.at ?? null, before?.id ?? null, limit],
    );
  }

  /** How many of these children's announcements this guardian has not seen, at most 100. */
  async unseenBy(personId: string, childIds: readonly string[]): Promise<number> {
    const [row] = (await this.manager.query(
      `select count(*)::int as n from (
         select distinct a.announcement_id from announcement a join ${OF_CHILDREN}
         left join announcement_seen s on s.person_id = $1 and s.scope_id = a.scope_id
         where a.author_id <> $1 and a.n > coalesce(s.up_to, 0) limit 100) unseen`,
      [personId, childIds],
    )) as [{ n: number }];
    return row.n;
  }

  /**
   * Moves how far a guardian has seen, never back and never beyond what there is; answers where it moved. In a class or group that
   * none of these children ever belonged to, nothing moves.
   */
  async see(
    { personId, childIds }: Guardian,
    upTo: readonly UpTo[],
    now: string,
  ): Promise<(UpTo & { schoolId: string })[]> {
    return this.manager.query(
      `with given as (
         select g.scope_id, least(max(g.n), s.last_n) as n from unnest($2::text[], $3::int[]) as g (scope_id, n)
         join announcement_scope s using (scope_id)
         where exists (select from membership m where m.scope_id = g.scope_id and m.role = 'pupil' and m.person_id = any($5))
         group by g.scope_id, s.last_n),
       moved as (
         insert into announcement_seen as seen (person_id, scope_id, up_to, at) select $1, scope_id, n, $4 from given
         on conflict (person_id, scope_id) do update set up_to = excluded.up_to, at = excluded.at
         where seen.up_to < excluded.up_to returning scope_id, up_to)
       select m.scope_id as "scopeId", m.up_to as n, a.school_id as "schoolId"
       from moved m join announcement a on a.scope_id = m.scope_id and a.n = m.up_to`,
      [personId, ...columns(upTo, 'scopeId', 'n'), now, childIds],
    );
  }

  /** When each of these people came as far as this announcement; who did not is left out. */
  async seenBy(personIds: readonly string[], { scope, n }: Kept): Promise<Map<string, string>> {
    const rows = (await this.manager.query(
      `select person_id as "personId", ${instant('at')} as at from announcement_seen
       where person_id = any($1) and scope_id = $2 and up_to >= $3`,
      [personIds, scope.id, n],
    )) as { personId: string; at: string }[];
    return new Map(rows.map(({ personId, at }) => [personId, at]));
  }
}
