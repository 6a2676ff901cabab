import { type EntityManager, IsNull, MoreThan } from 'typeorm';
import type { CalendarFeed, OpenedFeed } from '../domain/calendar-feed.ts';
import { CalendarFeedRow } from './calendar-feed.row.ts';

/** Addresses of calendars, by the hash of their secret. */
export class CalendarFeeds {
  constructor(private readonly manager: EntityManager) {}

  /** Open, closed or expired. */
  ofSecret(secretHash: string): Promise<CalendarFeed | null> {
    return this.manager.findOneBy(CalendarFeedRow, { secretHash });
  }

  /** Those that are open, newest first. */
  openOf(personId: string, now: string): Promise<CalendarFeed[]> {
    const where = { personId, closedAt: IsNull(), until: MoreThan(new Date(now)) };
    return this.manager.find(CalendarFeedRow, { where, order: { openedAt: 'DESC' } });
  }

  async open({ openedAt, until, ...feed }: OpenedFeed & { secretHash: string }): Promise<void> {
    const span = { openedAt: new Date(openedAt), until: new Date(until) };
    await this.manager.insert(CalendarFeedRow, { ...feed, ...span, closedAt: null });
  }

  /** False where the person has no such open address. */
  async close(id: string, personId: string, now: string): Promise<boolean> {
    const { affected } = await this.manager.update(
      CalendarFeedRow,
      { id, personId, closedAt: IsNull() },
      { closedAt: new Date(now) },
    );
    return affected === 1;
  }

  async forget(now: string): Promise<void> {
    await this.manager.query(
      `delete from calendar_feed where least(closed_at, until) < $1::timestamptz - interval '90 days'`,
      [now],
    );
  }
}
