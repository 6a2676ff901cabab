import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { CloseCalendarFeed, Refusal } from '@parta/contracts';
import type { Unit } from '../store/store.ts';

@Controller()
export class CloseCalendarFeedHandler {
  @Answers(CloseCalendarFeed)
  @Access('calendarFeed.own')
  async closeCalendarFeed({ feedId }: CloseCalendarFeed, { store, caller, now }: Unit): Promise<void> {
    if (caller.kind !== 'person') throw new Refusal('forbidden', 'Only people have calendars');
    const isClosed = await store.calendarFeeds.close(feedId, caller.personId, now);
    if (!isClosed) throw new Refusal('not-found', 'No such open address of the caller');
  }
}
