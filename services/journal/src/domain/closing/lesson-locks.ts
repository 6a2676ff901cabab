import { can } from '@parta/access';
import type { ClassJournalAnswer } from '@parta/contracts';
import { isOpenOn } from '../calendar/openings.ts';
import type { Reader } from '../journal-reading.ts';
import type { Lesson, LessonAtHand } from '../lesson.ts';
import { isTaughtOn, writersOf } from '../lesson-writing.ts';
import { closedSpanOf, type ClosingLimit, isOpenFor } from './only-open.ts';

type PageLesson = ClassJournalAnswer['lessons'][number];
type Barred = NonNullable<PageLesson['barred']> | null;
type Closed = NonNullable<PageLesson['closed']> | null;

/** Why the caller cannot write in the lesson, whether it is closed or not (F-151, R-02, F-052). */
export function barredBy(
  lesson: Lesson,
  { group, year }: Pick<LessonAtHand, 'group' | 'year'>,
  { caller, today }: Pick<Reader, 'caller' | 'today'>,
): Barred {
  const { schoolId, day } = lesson;
  if (!isTaughtOn(day, group, year)) return 'no-school';
  if (!isOpenOn(year, group.subject, day)) return 'not-open';
  const isHers = can(caller, 'mark.write', { schoolId, teacherIds: writersOf({ lesson, group, today }) });
  return isHers ? null : 'other-teacher';
}

/** A lesson is closed by age once nothing in it is open: marks for homework may be so longer than the rest. */
export function closedBy(
  lesson: Lesson,
  { group, year, settings, closing }: Pick<LessonAtHand, 'group' | 'year' | 'settings' | 'closing'>,
  { caller, today }: Pick<Reader, 'caller' | 'today'>,
  works: PageLesson['works'],
): Closed {
  const at = { lesson, group, year, settings, closing, today };
  const span = closedSpanOf(at);
  if (span) return span;
  const hasHomework = works.some(({ typeId }) => typeId === 'homework');
  const limits: ClosingLimit[] = ['closing.lessonDays', ...(hasHomework ? (['closing.homeworkDays'] as const) : [])];
  return limits.some((limit) => isOpenFor(at, caller, limit)) ? null : 'age';
}
