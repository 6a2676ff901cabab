import { z } from 'zod';
import { type AnswerOf, command, type InputOf, query } from '../message.ts';
import { Clock, Day, Id, SchoolKey } from '../vocabulary.ts';

/** How the lesson would be given: by the journal's subject, from afar, or another subject in its place. */
const AskedKind = z.enum(['same-subject', 'other-subject', 'remote']);

/** `over`: somebody was appointed, or the question was taken back. */
export const RequestState = z.enum(['asked', 'accepted', 'declined', 'over']);

/** Asks a teacher whether they would take a lesson (N-27); nothing of the lesson changes by it. `subject` only for another one than the journal's. */
export const AskSubstitute = command('journal.ask-substitute.v1', {
  input: z.strictObject({
    requestId: Id,
    lessonId: Id,
    personId: Id,
    kind: AskedKind,
    subject: z.string().min(1).max(120).nullable(),
  }),
  refusals: [
    'forbidden',
    'not-found',
    'conflict',
    'lesson-cancelled',
    'lesson-over',
    'lesson-has-teacher',
    'request-stands',
    'substitution-kind-off',
    'teacher-busy',
    'teacher-absent',
  ],
});
export type AskSubstitute = InputOf<typeof AskSubstitute>;

/** The asked teacher's word, which may be changed until somebody is appointed. A «no» names its reason. `ver` of the request as seen. */
export const AnswerRequest = command('journal.answer-request.v1', {
  input: z.strictObject({
    requestId: Id,
    schoolId: SchoolKey,
    answer: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('accepted') }),
      z.strictObject({ kind: z.literal('declined'), reason: z.string().max(300).regex(/\S/) }),
    ]),
    ver: z.int().min(1),
  }),
  output: z.object({ ver: z.int() }),
  refusals: ['forbidden', 'not-found', 'changed-meanwhile', 'request-over'],
});
export type AnswerRequest = InputOf<typeof AnswerRequest>;

/** What the caller is asked to take, today and later, in the order of the lessons. `tasks` are what the absent teacher left. */
export const OwnRequests = query('journal.own-requests.v1', {
  input: z.strictObject({ schoolId: SchoolKey }),
  output: z.object({
    requests: z.array(
      z.object({
        requestId: Id,
        lessonId: Id,
        groupId: Id,
        title: z.string(),
        subject: z.string(),
        classTitles: z.array(z.string()),
        day: Day,
        number: z.int(),
        starts: Clock,
        ends: Clock,
        room: z.string(),
        kind: AskedKind,
        instead: z.string().nullable(),
        plannedIds: z.array(Id),
        tasks: z.string(),
        state: RequestState,
        ver: z.int(),
      }),
    ),
  }),
  refusals: ['forbidden', 'not-found'],
});
export type OwnRequests = InputOf<typeof OwnRequests>;
export type OwnRequestsAnswer = AnswerOf<typeof OwnRequests>;
