import { Access, Answers } from '@parta/bus';
import { Feed, type FeedAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { cityDay } from '../domain/city-day.ts';
import { pageBefore, pageOf } from '../domain/page.ts';
import { writerOf } from '../domain/writer.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class FeedHandler {
  @Answers(Feed)
  @Access('announcement.read')
  async feed({ before }: Feed, { store, caller, now }: Reading): Promise<FeedAnswer> {
    const { personId, side } = writerOf(caller);
    const today = cityDay(now);
    const from = pageBefore(before);
    const lines =
      side === 'family'
        ? await store.announcements.ofFamily(personId, await store.rolls.childrenOf(personId, today), from)
        : await store.announcements.ofStaff(personId, await scopesOf(personId, today, { store }), from);
    const { page, next } = pageOf(lines, ({ announcementId }) => announcementId);
    return { announcements: [...page], next };
  }
}

async function scopesOf(personId: string, today: string, { store }: Pick<Reading, 'store'>): Promise<string[]> {
  return (await store.rolls.scopesOf(personId, today)).map(({ id }) => id);
}
