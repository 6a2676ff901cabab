import { z } from 'zod';
import { type AnswerOf, command, type InputOf, query } from '../message.ts';
import { Day, Id, Instant, SchoolKey } from '../vocabulary.ts';

/** Whom a notice is for: whoever teaches, whoever leads a class, everybody on the staff. */
export const NoticeAudience = z.enum(['teachers', 'classTeachers', 'staff']);

const Notice = { noticeId: Id, text: z.string(), until: Day, by: Id.nullable(), at: Instant };

/** A message of the administration inside the journal, shown up to its last day until each reader has acknowledged it (F-081). */
export const WriteStaffNotice = command('journal.write-staff-notice.v1', {
  input: z.strictObject({
    noticeId: Id,
    schoolId: SchoolKey,
    text: z.string().regex(/\S/).max(1000),
    audience: NoticeAudience,
    until: Day,
  }),
  refusals: ['not-found', 'forbidden', 'staff-notice-over', 'conflict'],
});
export type WriteStaffNotice = InputOf<typeof WriteStaffNotice>;

/** Takes a notice off every screen; it stays on record. One that was withdrawn already stays as it is. */
export const WithdrawStaffNotice = command('journal.withdraw-staff-notice.v1', {
  input: z.strictObject({ noticeId: Id }),
  refusals: ['not-found', 'forbidden'],
});
export type WithdrawStaffNotice = InputOf<typeof WithdrawStaffNotice>;

/** Says that the caller has read a notice that is for them. The first time counts. */
export const AcknowledgeStaffNotice = command('journal.acknowledge-staff-notice.v1', {
  input: z.strictObject({ noticeId: Id }),
  refusals: ['not-found', 'forbidden'],
});
export type AcknowledgeStaffNotice = InputOf<typeof AcknowledgeStaffNotice>;

/** What the administration tells the caller today and the caller has not acknowledged, oldest first. */
export const NoticesForMe = query('journal.notices-for-me.v1', {
  input: z.strictObject({}),
  output: z.object({ notices: z.array(z.object(Notice)) }),
});
export type NoticesForMeAnswer = AnswerOf<typeof NoticesForMe>;

/** Notices of a school for its administration, newest first, at most 100: who acknowledged, and when. */
export const StaffNotices = query('journal.staff-notices.v1', {
  input: z.strictObject({ schoolId: SchoolKey }),
  output: z.object({
    today: Day,
    notices: z.array(
      z.object({
        ...Notice,
        audience: NoticeAudience,
        withdrawnAt: Instant.nullable(),
        acknowledged: z.array(z.object({ personId: Id, at: Instant })),
      }),
    ),
  }),
  refusals: ['not-found', 'forbidden'],
});
export type StaffNotices = InputOf<typeof StaffNotices>;
export type StaffNoticesAnswer = AnswerOf<typeof StaffNotices>;
