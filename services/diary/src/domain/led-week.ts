import { can } from '@parta/access';
import type { Caller, WeekOfPupilAnswer } from '@parta/contracts';
import { addDays, weekOf } from '@parta/school';
import { notFound } from './may-read.ts';
import type { PupilWeek, WeekRows } from './rows.ts';
import { covers } from './span.ts';
import { weekDocument } from './week-document.ts';

/** Days of a pupil in the class of a class teacher, [from, until). */
export type LedDays = { schoolId: string; from: string; until: string | null };

/**
 * The days of a week that are the caller's to read as a class teacher: whoever leads the class a pupil has left reads the days spent in
 * it and none after them, be it in this school or in another.
 * @throws not-found where there are none
 */
export function ledInWeek(caller: Caller, { pupilId, monday }: PupilWeek, led: readonly LedDays[]): LedDays[] {
  const own = led.filter(({ schoolId }) => {
    const classTeacherIds = caller.kind === 'person' ? [caller.personId] : [];
    return can(caller, 'diary.read', { schoolId, pupilId, classTeacherIds });
  });
  const meeting = own.filter((days) => weekOf(monday).some((day) => covers(days, day)));
  if (meeting.length === 0) throw notFound();
  return meeting;
}

/** True where every day of the week is among them. */
export function isWholeWeek(monday: string, led: readonly LedDays[]): boolean {
  return led.some((days) => covers(days, monday) && covers(days, addDays(monday, 6)));
}

/** The week as far as it is the class teacher's: the days of another class are not in it, nor what that class is or its teacher wrote. */
export function ledWeek(rows: WeekRows, led: readonly LedDays[]): WeekOfPupilAnswer {
  const isLed = (day: string) => led.some((days) => covers(days, day));
  return weekDocument({
    ...rows,
    enrolments: rows.enrolments.filter(({ from }) => isLed(from)),
    memberships: rows.memberships.filter(({ from }) => isLed(from)),
    lessons: rows.lessons.filter(({ day }) => isLed(day)),
    weekRemarks: [],
  });
}
