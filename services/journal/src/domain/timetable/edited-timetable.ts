import { derivedId, type EditTimetable, Refusal } from '@parta/contracts';
import { schoolTimes } from '../calendar/school-times.ts';
import { versionsInForce } from '../calendar/versions-in-force.ts';
import { cycleFrom } from './cycle.ts';
import { datedLessons } from './dated-lessons.ts';
import { editWeek } from './edit-week.ts';
import type { WeeklyLesson } from './school-week.ts';
import { timetableChange } from './timetable-change.ts';
import type { BeforeTimetable, NewTimetable } from './timetable-outcome.ts';

/** A timetable as it was made; `at` orders them. */
type Version = { id: string; title: string; validFrom: string; at: Date; week: WeeklyLesson[] };

/**
 * The timetable that follows from edits of the one in force. A timetable that begins to hold later is not edited along,
 * nor overruled: the edit belongs into it.
 * @throws timetable-changed when another one is in force than was seen, timetable-later, and what `editWeek` throws
 */
export function editedTimetable(
  { validFrom: day, seen, edits }: EditTimetable,
  before: Omit<BeforeTimetable, 'directory'>,
  versions: Version[],
): NewTimetable {
  const { year, groups, grades, standing, settings } = before;
  const inForce = versionsInForce(versions);
  const now = inForce.find(({ version, until }) => version.validFrom <= day && day <= until)?.version;
  if ((now?.id ?? null) !== seen) throw new Refusal('timetable-changed', 'Another timetable is in force');
  const later = inForce.find(({ version }) => version.validFrom > day)?.version;
  if (later) throw new Refusal('timetable-later', 'Another timetable follows', { day: later.validFrom });
  const week = editWeek(now?.week ?? [], edits, { year, groups, day, cycle: cycleFrom(settings, day, year.until) });
  const wanted = datedLessons(week, { year, from: day }, schoolTimes(year, groups, grades));
  const digest = derivedId('timetable', year.schoolId, day, JSON.stringify({ lessons: week, unplaced: [] }));
  return { title: now?.title ?? '', digest, week, change: timetableChange(standing, wanted) };
}
