import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { type InputOf, MyCalendarFeeds, type MyCalendarFeedsAnswer, Refusal } from '@parta/contracts';
import type { Reading } from '../store/store.ts';

@Controller()
export class MyCalendarFeedsHandler {
  @Answers(MyCalendarFeeds)
  @Access('calendarFeed.own')
  async myCalendarFeeds(
    _: InputOf<typeof MyCalendarFeeds>,
    { store, caller, now }: Reading,
  ): Promise<MyCalendarFeedsAnswer> {
    if (caller.kind !== 'person') throw new Refusal('forbidden', 'Only people have calendars');
    const open = await store.calendarFeeds.openOf(caller.personId, now);
    const feeds = open.map(({ id, pupilId, openedAt, until }) => {
      return { feedId: id, pupilId, since: openedAt.toISOString(), until: until.toISOString() };
    });
    return { feeds };
  }
}
