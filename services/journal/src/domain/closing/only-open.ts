import { type Caller, Refusal } from '@parta/contracts';
import { addDays, settingOn } from '@parta/school';
import { personOf } from '../journal-reading.ts';
import type { LessonAtHand } from '../lesson.ts';
import { periodsOfGroup } from '../periods-of-group.ts';
import type { Unlock } from './closing.ts';

/** The setting a lesson closes by: marks for homework have one of their own (journal-rules 10). */
export type ClosingLimit = 'closing.lessonDays' | 'closing.homeworkDays';

/** What a rule about closing asks of a lesson. */
export type Closable = Pick<LessonAtHand, 'group' | 'year' | 'settings' | 'today' | 'closing'> & {
  lesson: { day: string };
};

/**
 * Lets nobody write in a lesson that is closed: so many days after it, in days of the school's zone, the last one open to its last
 * minute; for good with its period. An unlock opens what is closed by age for one teacher.
 * @throws lesson-closed, period-closed
 */
export function onlyOpen(at: Closable, caller: Caller, limit: ClosingLimit): void {
  if (isInClosedPeriod(at)) throw new Refusal('period-closed', 'The period of the lesson is closed');
  const last = lastOpenDay(at, limit);
  if (last === null || at.today <= last || unlockFor(at, caller)) return;
  throw new Refusal('lesson-closed', 'The lesson is closed by age', { closed: addDays(last, 1) });
}

/** True while somebody who teaches the lesson could still write in it. */
export function isOpenFor(at: Closable, caller: Caller, limit: ClosingLimit): boolean {
  const last = lastOpenDay(at, limit);
  return !isInClosedPeriod(at) && (last === null || at.today <= last || unlockFor(at, caller) !== null);
}

/** The unlock without which the lesson would be closed to the caller; null while it is open by itself. */
export function lateBy(at: Closable, caller: Caller, limit: ClosingLimit): Unlock | null {
  const last = lastOpenDay(at, limit);
  return last === null || at.today <= last ? null : unlockFor(at, caller);
}

/** Only periods of the group's own grade close its lessons: half-years do not end a class of quarters. */
export const isInClosedPeriod = (at: Closable): boolean => closedSpanOf(at) !== null;

/** What closed the day for good: the year, or else its period; null while it is open. */
export function closedSpanOf({ lesson: { day }, group, year, closing }: Closable): 'year' | 'period' | null {
  const own = new Set<string | null>(periodsOfGroup(year, group, closing.grade).map(({ periodId }) => periodId));
  const spans = closing.closed.filter(({ from, until }) => from <= day && day <= until);
  if (spans.some(({ periodId }) => periodId === null)) return 'year';
  return spans.some(({ periodId }) => own.has(periodId)) ? 'period' : null;
}

/** The last day the lesson is open; null where the school sets no limit. What was set on the day of the lesson holds for it. */
function lastOpenDay({ lesson: { day }, settings }: Closable, limit: ClosingLimit): string | null {
  const days = settingOn(settings, limit, day);
  return days === 'none' ? null : addDays(day, days);
}

function unlockFor({ closing, today }: Closable, caller: Caller): Unlock | null {
  return closing.unlocks.find(({ teacherId, until }) => teacherId === personOf(caller) && today <= until) ?? null;
}
