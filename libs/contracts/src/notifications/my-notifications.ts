import { z } from 'zod';
import { query, type AnswerOf } from '../message.ts';
import { SubstitutionKind } from '../journal/substitutions.ts';
import { Day, Id, Instant } from '../vocabulary.ts';

/** What the caller was told, newest first, at most 100: the inbox everyone has (N-49). */
export const MyNotifications = query('notifications.my-notifications.v1', {
  input: z.strictObject({}),
  output: z.object({
    notifications: z.array(
      z.object({
        notificationId: Id,
        childId: Id.nullable(),
        topic: z.string(),
        at: Instant,
        lines: z.array(
          z.object({
            subject: z.string(),
            value: z.string().nullable(),
            was: z.string().nullable(),
            workTitle: z.string(),
            weight: z.int(),
          }),
        ),
        /** Lessons that changed, of `schedule.today` and `schedule.later`: who gives them now, and who would by the timetable. */
        lessons: z
          .array(
            z.object({
              lessonId: Id,
              subject: z.string(),
              day: Day,
              number: z.int(),
              room: z.string(),
              kind: z.enum([...SubstitutionKind.options, 'planned']),
              teacherIds: z.array(Id),
              plannedIds: z.array(Id),
            }),
          )
          .optional(),
        /** The Monday of the week it is about, of `week.unsigned`. */
        week: Day.nullable().optional(),
      }),
    ),
  }),
  refusals: [],
});
export type MyNotificationsAnswer = AnswerOf<typeof MyNotifications>;

/** The whole story of the deliveries of one child and person, with the reason of every decision: for support. */
export const DeliveryTrace = query('notifications.delivery-trace.v1', {
  input: z.strictObject({ personId: Id, limit: z.int().min(1).max(500) }),
  output: z.object({
    deliveries: z.array(
      z.object({
        deliveryId: Id,
        childId: Id.nullable(),
        topic: z.string(),
        channel: z.string(),
        state: z.string(),
        reason: z.string().nullable(),
        at: Instant,
        tries: z.int(),
      }),
    ),
  }),
  refusals: [],
  askedBy: ['ops'],
});
export type DeliveryTraceAnswer = AnswerOf<typeof DeliveryTrace>;
