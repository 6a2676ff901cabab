import { z } from 'zod';
import { type AnswerOf, command, type InputOf, query } from '../message.ts';
import { Id, Instant } from '../vocabulary.ts';
import { Audience, Body, Subject } from './letters.ts';
import { PageStart } from './mailbox.ts';

const Scope = z.strictObject({ kind: Audience.shape.kind.exclude(['pupil']), id: Id });

/** An announcement to the guardians of a class or a group. `counted` is the number of them the author saw. */
export const PublishAnnouncement = command('messaging.publish-announcement.v1', {
  input: z.strictObject({ announcementId: Id, scope: Scope, title: Subject, body: Body, counted: z.int().min(0) }),
  output: z.object({ announcementId: Id, recipients: z.int() }),
  refusals: ['not-found', 'audience-empty', 'audience-changed', 'conflict'],
});
export type PublishAnnouncement = InputOf<typeof PublishAnnouncement>;
export type PublishAnnouncementAnswer = AnswerOf<typeof PublishAnnouncement>;

/**
 * Announcements, the newest first, 50 a page: a family's are those of their children's classes and groups on the day of each,
 * staff see those of the classes and groups they have.
 */
export const Feed = query('messaging.feed.v1', {
  input: z.strictObject({ before: PageStart.optional() }),
  output: z.object({
    announcements: z.array(
      z.object({
        announcementId: Id,
        scope: z.object({ kind: z.enum(['class', 'group']), id: Id, title: z.string(), subject: z.string() }),
        /** Its number among those of its scope: the watermark of reading. */
        n: z.int(),
        title: z.string(),
        body: z.string(),
        authorId: Id,
        at: Instant,
        /** The caller's children it is meant for; none for staff. */
        childIds: z.array(Id),
        isNew: z.boolean(),
      }),
    ),
    next: z.string().nullable(),
  }),
});
export type Feed = InputOf<typeof Feed>;
export type FeedAnswer = AnswerOf<typeof Feed>;

/** The caller has seen the announcements of these scopes up to these numbers; smaller ones change nothing. */
export const MarkAnnouncementsRead = command('messaging.mark-announcements-read.v1', {
  input: z.strictObject({ upTo: z.array(z.strictObject({ scopeId: Id, n: z.int().min(1) })).max(100) }),
});
export type MarkAnnouncementsRead = InputOf<typeof MarkAnnouncementsRead>;

/** How many of its audience have read an announcement; who they are only where the audience is at most 50. */
export const AnnouncementReaders = query('messaging.announcement-readers.v1', {
  input: z.strictObject({ announcementId: Id }),
  output: z.object({
    audience: z.int(),
    read: z.int(),
    people: z.array(z.object({ personId: Id, childIds: z.array(Id), readAt: Instant.nullable() })),
  }),
  refusals: ['not-found'],
});
export type AnnouncementReaders = InputOf<typeof AnnouncementReaders>;
export type AnnouncementReadersAnswer = AnswerOf<typeof AnnouncementReaders>;
