import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { newId, OpenCalendarFeed, type OpenCalendarFeedAnswer, Refusal } from '@parta/contracts';
import { Vault } from '../adapters/vault.ts';
import { openedFeed } from '../domain/calendar-feed.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class OpenCalendarFeedHandler {
  constructor(private readonly vault: Vault) {}

  @Answers(OpenCalendarFeed)
  @Access('calendarFeed.own')
  async openCalendarFeed({ pupilId }: OpenCalendarFeed, { store, caller, now }: Unit): Promise<OpenCalendarFeedAnswer> {
    if (caller.kind !== 'person') throw new Refusal('forbidden', 'Only people have calendars');
    const standing = await store.calendarFeeds.openOf(caller.personId, now);
    const feed = openedFeed(caller, { id: newId(), pupilId, now }, standing);
    const secret = this.vault.newSecret();
    await store.calendarFeeds.open({ ...feed, secretHash: this.vault.hashOfSecret(secret) });
    return { feedId: feed.id, secret, until: feed.until };
  }
}
