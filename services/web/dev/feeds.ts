import type { MyCalendarFeedsAnswer, OpenCalendarFeedAnswer } from '@parta/contracts';
import { id, TIMOFEI } from './ids.ts';

const until = '2027-12-22T09:41:00.000Z';

/** One address of the elder child's calendar is open. */
export const openFeeds: MyCalendarFeedsAnswer = {
  feeds: [{ feedId: id(9, 1), pupilId: TIMOFEI, since: '2026-09-02T09:41:00.000Z', until }],
};
export const openedFeed: OpenCalendarFeedAnswer = { feedId: id(9, 2), secret: 'f'.repeat(43), until };
