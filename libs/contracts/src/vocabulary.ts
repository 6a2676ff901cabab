import { z } from 'zod';

/** The services of Parta, and the operator's program: whoever may say, ask or answer. */
export const SERVICES = ['registry', 'identity', 'journal', 'diary', 'messaging', 'notifications', 'gateway'] as const;
export type ServiceName = (typeof SERVICES)[number];
/** `ops` is the operator's program `parta`: it asks in its own name. */
export type Asker = ServiceName | 'ops';

export const Id = z.uuid();

/** One token of a subject: no dot, no wildcard can be smuggled in. */
export const StreamKey = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
/** A school in keys and subjects, for example `s1502`. */
export const SchoolKey = StreamKey.clone();

/** A day in the school's zone, `2026-11-18`. */
export const Day = z.iso.date();
export const Instant = z.iso.datetime();
/** A local time of day, `08:30`. */
export const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Week A or B of a two-week cycle: odd and even weeks of the academic year. */
export const CycleWeek = z.enum(['a', 'b']);

/**
 * What may stand in a cell: a number of the scale ('2'..'5', '1'..'100'), or a word:
 * pass, fail, na (н/а), ex (осв), debt (точка: work owed). Attendance codes are no marks.
 */
export const MarkValue = z.string().regex(/^(?:100|[1-9]\d?|0|pass|fail|na|ex|debt)$/);
export type MarkValue = z.infer<typeof MarkValue>;
/** A cell as it is written: a value, a number with a sign («4+»), or a symbol of the school («н/о»). Scale and settings say which of them stand. */
export const WrittenMark = z.string().regex(/^\S(?:.{0,3}\S)?$/);

/** A weight in hundredths: 1.00 is 100. */
export const Weight = z.int().min(1).max(99999);

export const Comment = z.string().max(500);

export const ROLES = [
  'pupil',
  'guardian',
  'trustedPerson',
  'subjectTeacher',
  'classTeacher',
  'headTeacher',
  'director',
  'secretary',
  'schoolAdministrator',
  'healthWorker',
  'counsellor',
  'authorityAnalyst',
  'operator',
] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** How present a pupil was at a lesson; reports use this, never the letter of the code. */
export const Presence = z.enum(['absent', 'present']);
/** The school's attendance code, by its Latin name: н, нп, б, п, уп, о, оп, сп, осв. */
export const AttendanceCode = z.enum(['absent', 'truant', 'ill', 'excused', 'late', 'free', 'exempt']);
export type AttendanceCode = z.infer<typeof AttendanceCode>;

export const Scale = z.enum(['five', 'ten', 'twelve', 'hundred', 'passFail', 'none']);
export type Scale = z.infer<typeof Scale>;
