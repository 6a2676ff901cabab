import type { AnnouncementPublished, AnnouncementsRead, ConversationRead, MessagePosted } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { UntoldAnnouncement, Unread as UnreadThing } from '../domain/unread.ts';
import { columns, instant } from './sql.ts';

const TODAY = `($1::timestamptz at time zone coalesce(s.time_zone, 'Europe/Moscow'))::date::text as today`;
const UNREAD_FOR = `at <= $1::timestamptz - make_interval(secs => $2)`;

/** Letters and announcements that wait for a reader; their words are nowhere here. */
export class Unread {
  constructor(private readonly manager: EntityManager) {}

  /** A letter waits since the first message that was not read. */
  async putMessage({ recipients, conversationId, schoolId, childId, seq }: MessagePosted, at: string): Promise<void> {
    await this.manager.query(
      `insert into unread (thing_id, school_id, child_id, seq, at, person_id) select $1, $2, $3, $4, $5, *
       from unnest($6::uuid[]) on conflict (person_id, thing_id) do update set seq = excluded.seq, state = 'waiting',
         at = case when unread.state = 'waiting' then unread.at else excluded.at end where unread.seq < excluded.seq`,
      [conversationId, schoolId, childId, seq, at, recipients.map(({ personId }) => personId)],
    );
  }

  async readConversation({ conversationId, personId, upToSeq }: ConversationRead): Promise<void> {
    await this.manager.query(
      `update unread set state = 'read' where person_id = $1 and thing_id = $2 and seq <= $3 and state = 'waiting'`,
      [personId, conversationId, upToSeq],
    );
  }

  async putAnnouncement(announcement: AnnouncementPublished, at: string): Promise<void> {
    const { announcementId, schoolId, childIds, scope, n, authorId } = announcement;
    await this.manager.query(
      `insert into announcement_untold (announcement_id, school_id, child_ids, scope_id, n, author_id, at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (announcement_id) do nothing`,
      [announcementId, schoolId, childIds, scope.id, n, authorId, at],
    );
  }

  async readAnnouncements({ personId, scopeId, n }: AnnouncementsRead): Promise<void> {
    await this.manager.query(
      `insert into announcement_seen as seen (person_id, scope_id, n) values ($1, $2, $3)
       on conflict (person_id, scope_id) do update set n = excluded.n where seen.n < excluded.n`,
      [personId, scopeId, n],
    );
  }

  /** True when somebody may have to be told: something waits for so many seconds. */
  async areDue(now: string, seconds: number): Promise<boolean> {
    const [row] = (await this.manager.query(
      `select exists (select from announcement_untold where ${UNREAD_FOR}) or exists (
         select from unread u where state = 'waiting' and ${UNREAD_FOR} and not exists (
           select from unread_told t where t.person_id = u.person_id and t.at > $1::timestamptz - interval '24 hours')) as due`,
      [now, seconds],
    )) as [{ due: boolean }];
    return row.due;
  }

  /** Announcements that nobody has been asked about yet, taken off the list. */
  async takeAnnouncements(now: string, seconds: number): Promise<UntoldAnnouncement[]> {
    const [taken] = (await this.manager.query(
      `delete from announcement_untold a using (select announcement_id, time_zone from announcement_untold
         left join school using (school_id) where ${UNREAD_FOR} order by at limit 50 for update of announcement_untold skip locked) s
       where a.announcement_id = s.announcement_id
       returning a.announcement_id as "thingId", a.school_id as "schoolId", a.child_ids as "childIds", a.scope_id as "scopeId",
         a.n, a.author_id as "authorId", ${instant('a.at')} as at, ${TODAY}`,
      [now, seconds],
    )) as [UntoldAnnouncement[], number];
    return taken;
  }

  /** Puts announcements before the guardians who have not seen them. */
  async putForReaders(readers: readonly (UnreadThing & { scopeId: string })[]): Promise<void> {
    await this.manager.query(
      `insert into unread (person_id, thing_id, school_id, child_id, seq, at)
       select r.person_id, r.thing_id, r.school_id, r.child_id, r.n, r.at from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[],
         $5::int[], $6::timestamptz[], $7::uuid[]) as r (person_id, thing_id, school_id, child_id, n, at, scope_id)
       where not exists (select from announcement_seen seen
         where seen.person_id = r.person_id and seen.scope_id = r.scope_id and seen.n >= r.n)
       on conflict (person_id, thing_id) do nothing`,
      columns(readers, 'personId', 'thingId', 'schoolId', 'childId', 'seq', 'at', 'scopeId'),
    );
  }

  /** Everything that waits for people of whom something waits long enough and who were told nothing for a day; locked. */
  waitingOf(now: string, seconds: number, limit: number): Promise<(UnreadThing & { today: string })[]> {
    return this.manager.query(
      `select u.person_id as "personId", u.thing_id as "thingId", u.school_id as "schoolId", u.child_id as "childId", u.seq,
         ${instant('u.at')} as at, ${TODAY}
       from unread u left join school s using (school_id)
       where u.state = 'waiting' and u.person_id in (
         select person_id from unread d where state = 'waiting' and ${UNREAD_FOR} and not exists (
           select from unread_told t where t.person_id = d.person_id and t.at > $1::timestamptz - interval '24 hours') limit $3)
       order by u.person_id, u.at, u.thing_id for update of u`,
      [now, seconds, limit],
    );
  }

  async close(things: readonly UnreadThing[], state: 'told' | 'suppressed'): Promise<void> {
    await this.manager.query(
      `update unread u set state = $3 from unnest($1::uuid[], $2::uuid[]) as c (person_id, thing_id)
       where u.person_id = c.person_id and u.thing_id = c.thing_id`,
      [...columns(things, 'personId', 'thingId'), state],
    );
  }

  async noteTold(personIds: readonly string[], now: string): Promise<void> {
    await this.manager.query(
      `insert into unread_told (person_id, at) select *, $2::timestamptz from unnest($1::uuid[])
       on conflict (person_id) do update set at = excluded.at`,
      [personIds, now],
    );
  }
}
