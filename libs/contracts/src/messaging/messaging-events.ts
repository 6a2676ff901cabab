import { z } from 'zod';
import { type DataOf, event, signal } from '../message.ts';
import { Id, SchoolKey } from '../vocabulary.ts';

/** Somebody wrote. The words stay in messaging; recipients are those it was addressed to, the author not among them. */
export const MessagePosted = event('messaging.message-posted.v1', {
  key: 'schoolId',
  about: 'conversationId',
  data: z.object({
    schoolId: SchoolKey,
    conversationId: Id,
    messageId: Id,
    seq: z.int(),
    authorId: Id,
    childId: Id,
    kind: z.enum(['child']),
    recipients: z.array(z.object({ personId: Id, isGuardian: z.boolean() })).max(50),
  }),
});
export type MessagePosted = DataOf<typeof MessagePosted>;

/** A person has read a conversation up to a message. */
export const ConversationRead = event('messaging.conversation-read.v1', {
  key: 'schoolId',
  about: 'conversationId',
  data: z.object({ schoolId: SchoolKey, conversationId: Id, personId: Id, upToSeq: z.int() }),
});
export type ConversationRead = DataOf<typeof ConversationRead>;

/** A person has seen the announcements of a class or group up to this number. */
export const AnnouncementsRead = event('messaging.announcements-read.v1', {
  key: 'schoolId',
  about: 'personId',
  data: z.object({ schoolId: SchoolKey, personId: Id, scopeId: Id, n: z.int() }),
});
export type AnnouncementsRead = DataOf<typeof AnnouncementsRead>;

/** An announcement stands, for the guardians of these pupils. */
export const AnnouncementPublished = event('messaging.announcement-published.v1', {
  key: 'schoolId',
  about: 'announcementId',
  data: z.object({
    schoolId: SchoolKey,
    announcementId: Id,
    version: z.int(),
    scope: z.object({ kind: z.enum(['class', 'group']), id: Id }),
    n: z.int(),
    childIds: z.array(Id).max(500),
    authorId: Id,
  }),
});
export type AnnouncementPublished = DataOf<typeof AnnouncementPublished>;

/** Something of these people's letters or announcements changed: their open pages ask again. */
export const MailChanged = signal('messaging.mail-changed.v1', { data: z.object({ personIds: z.array(Id) }) });
export type MailChanged = DataOf<typeof MailChanged>;
