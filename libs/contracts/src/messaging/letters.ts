import { z } from 'zod';
import { type AnswerOf, command, type InputOf, query } from '../message.ts';
import { Id } from '../vocabulary.ts';

/** As whom somebody takes part in a conversation. A pupil takes part in none. */
export const PartyRole = z.enum(['guardian', 'classTeacher', 'teacher', 'administration']);
export type PartyRole = z.infer<typeof PartyRole>;

/** Whose guardians are written to: of one pupil, of a class, of a group. */
export const Audience = z.strictObject({ kind: z.enum(['pupil', 'class', 'group']), id: Id });
export type Audience = z.infer<typeof Audience>;

/**
 * Whom a letter goes to. The guardians of every pupil of the audience and the class teacher always belong to it; `staffIds` are
 * teachers of the pupil besides, `toOffice` the administration as a whole, never one person of it.
 */
const addressed = { audience: Audience, staffIds: z.array(Id).max(10), toOffice: z.boolean() };
export const Subject = z.string().trim().min(1).max(200);
export const Body = z.string().trim().min(1).max(10_000);

/** Who would get such a letter or announcement, to be seen before it is sent. `unreached` are pupils without a guardian on record. */
export const AudiencePreview = query('messaging.audience-preview.v1', {
  input: z.strictObject(addressed),
  output: z.object({
    /** Different persons, the writer not among them: the number that is confirmed by sending. */
    count: z.int(),
    guardians: z.int(),
    staff: z.int(),
    people: z.array(z.object({ personId: Id, as: PartyRole, childIds: z.array(Id) })),
    unreached: z.array(Id),
  }),
  refusals: ['not-found', 'may-not-write'],
});
export type AudiencePreview = InputOf<typeof AudiencePreview>;
export type AudiencePreviewAnswer = AnswerOf<typeof AudiencePreview>;

/**
 * A letter. It opens a conversation of its own about every pupil of the audience, so that families do not see each other and answers
 * go to the writer (messaging.md 4). `counted` is the number of recipients the writer saw; `clientId` is the browser's name of the
 * letter: the same one again is the same letter.
 */
export const StartConversation = command('messaging.start-conversation.v1', {
  input: z.strictObject({ ...addressed, clientId: Id, subject: Subject, body: Body, counted: z.int().min(0) }),
  output: z.object({ letterId: Id, conversationIds: z.array(Id), recipients: z.int() }),
  refusals: [
    'not-found',
    'may-not-write',
    'needs-guardian',
    'audience-empty',
    'audience-changed',
    'recipients-too-many',
    'slow-down',
  ],
});
export type StartConversation = InputOf<typeof StartConversation>;
export type StartConversationAnswer = AnswerOf<typeof StartConversation>;

/** An answer to everybody in the conversation. */
export const SendMessage = command('messaging.send-message.v1', {
  input: z.strictObject({ conversationId: Id, clientId: Id, body: Body }),
  output: z.object({ messageId: Id, seq: z.int() }),
  refusals: ['not-found', 'conversation-closed'],
});
export type SendMessage = InputOf<typeof SendMessage>;
export type SendMessageAnswer = AnswerOf<typeof SendMessage>;

/** The caller has read a conversation up to this message; an earlier one changes nothing. */
export const MarkRead = command('messaging.mark-read.v1', {
  input: z.strictObject({ conversationId: Id, upToSeq: z.int().min(1) }),
  refusals: ['not-found'],
});
export type MarkRead = InputOf<typeof MarkRead>;

/**
 * Whom the caller may write to. A guardian names the child and gets its teachers; staff get the classes and groups whose guardians
 * they may address. `office`: the administration can be written to as a whole.
 */
export const PossibleRecipients = query('messaging.possible-recipients.v1', {
  input: z.strictObject({ childId: Id.optional() }),
  output: z.object({
    staff: z.array(z.object({ personId: Id, as: PartyRole, subjects: z.array(z.string()) })),
    office: z.boolean(),
    audiences: z.array(z.object({ kind: z.enum(['class', 'group']), id: Id, title: z.string(), subject: z.string() })),
  }),
  refusals: ['not-found'],
});
export type PossibleRecipients = InputOf<typeof PossibleRecipients>;
export type PossibleRecipientsAnswer = AnswerOf<typeof PossibleRecipients>;
