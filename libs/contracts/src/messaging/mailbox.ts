import { z } from 'zod';
import { type AnswerOf, type InputOf, query } from '../message.ts';
import { Id, Instant } from '../vocabulary.ts';
import { PartyRole } from './letters.ts';

/** Where the next page begins: what the former page answered as `next`. */
export const PageStart = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z_[0-9a-f-]{36}$/);
const page = { before: PageStart.optional() };

/** Conversations in which somebody wrote to the caller, the newest first, 50 a page. */
export const Inbox = query('messaging.inbox.v1', {
  input: z.strictObject(page),
  output: z.object({
    conversations: z.array(
      z.object({
        conversationId: Id,
        childId: Id,
        subject: z.string(),
        /** The newest message the caller got. */
        last: z.object({ authorId: Id, as: PartyRole, beginning: z.string(), at: Instant }),
        unread: z.int(),
      }),
    ),
    next: z.string().nullable(),
  }),
});
export type Inbox = InputOf<typeof Inbox>;
export type InboxAnswer = AnswerOf<typeof Inbox>;

/** What the caller wrote, the newest first, 50 a page. A letter to a class is one line. `read` of `recipients` have read it. */
export const Outbox = query('messaging.outbox.v1', {
  input: z.strictObject(page),
  output: z.object({
    letters: z.array(
      z.object({
        /** Of the letter, or of the message where it is an answer. */
        id: Id,
        subject: z.string(),
        beginning: z.string(),
        at: Instant,
        /** One for each pupil it is about. */
        conversations: z.array(z.object({ conversationId: Id, childId: Id })),
        recipients: z.int(),
        read: z.int(),
      }),
    ),
    next: z.string().nullable(),
  }),
});
export type Outbox = InputOf<typeof Outbox>;
export type OutboxAnswer = AnswerOf<typeof Outbox>;

/** A conversation as the caller may read it: the newest 100 messages up to `before`, oldest first. */
export const Conversation = query('messaging.conversation.v1', {
  input: z.strictObject({
    conversationId: Id,
    before: z
      .string()
      .regex(/^\d{1,9}$/)
      .optional(),
  }),
  output: z.object({
    conversationId: Id,
    childId: Id,
    subject: z.string(),
    /** Null while it can be answered, else the day it was closed. */
    closed: z.string().nullable(),
    /** Whoever gets an answer now, the caller among them. */
    people: z.array(z.object({ personId: Id, as: PartyRole })),
    messages: z.array(
      z.object({
        messageId: Id,
        seq: z.int(),
        authorId: Id,
        as: PartyRole,
        body: z.string(),
        at: Instant,
        /** Of the caller's own messages: who has read it, and when they read that far; of others nobody. */
        readBy: z.array(z.object({ personId: Id, at: Instant })),
      }),
    ),
    /** Up to where the caller has read. */
    readSeq: z.int(),
    hasEarlier: z.boolean(),
  }),
  refusals: ['not-found'],
});
export type Conversation = InputOf<typeof Conversation>;
export type ConversationAnswer = AnswerOf<typeof Conversation>;

/** How much is unread, each at most 100: more is «99+» on the screen. */
export const Unread = query('messaging.unread.v1', {
  input: z.strictObject({}),
  output: z.object({ letters: z.int(), announcements: z.int() }),
});
export type UnreadAnswer = AnswerOf<typeof Unread>;
