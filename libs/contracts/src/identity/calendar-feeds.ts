import { z } from 'zod';
import { command, query, type AnswerOf, type InputOf } from '../message.ts';
import { Id, Instant } from '../vocabulary.ts';

/** The secret part of a calendar's address: 256 random bits in base64url; identity keeps only its hash. */
export const FeedSecret = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/**
 * Opens an address by which a calendar program reads timetable: of one child (`pupilId`) for a family, of the own lessons (null) for a
 * teacher. The secret is told once (N-42).
 */
export const OpenCalendarFeed = command('identity.open-calendar-feed.v1', {
  confidential: true,
  input: z.strictObject({ pupilId: Id.nullable() }),
  output: z.object({ feedId: Id, secret: FeedSecret, until: Instant }),
  refusals: ['forbidden', 'not-found', 'FEED-01'],
});
export type OpenCalendarFeed = InputOf<typeof OpenCalendarFeed>;
export type OpenCalendarFeedAnswer = AnswerOf<typeof OpenCalendarFeed>;

/** The caller's own addresses of calendars that are open, the newest first; never their secrets. */
export const MyCalendarFeeds = query('identity.my-calendar-feeds.v1', {
  input: z.strictObject({}),
  output: z.object({
    feeds: z.array(z.object({ feedId: Id, pupilId: Id.nullable(), since: Instant, until: Instant })),
  }),
  refusals: ['forbidden'],
});
export type MyCalendarFeedsAnswer = AnswerOf<typeof MyCalendarFeeds>;

/** From now on the address answers like one that never was. */
export const CloseCalendarFeed = command('identity.close-calendar-feed.v1', {
  input: z.strictObject({ feedId: Id }),
  refusals: ['forbidden', 'not-found'],
});
export type CloseCalendarFeed = InputOf<typeof CloseCalendarFeed>;

/** A token for one reading of a calendar, by what its owner may see at this moment: never more than they see themselves. */
export const TokenOfFeed = query('identity.token-of-feed.v1', {
  input: z.strictObject({ secret: FeedSecret }),
  output: z.object({ token: z.string(), pupilId: Id.nullable() }),
  refusals: ['not-found'],
});
export type TokenOfFeed = InputOf<typeof TokenOfFeed>;
export type TokenOfFeedAnswer = AnswerOf<typeof TokenOfFeed>;
