import { addDays, type Day, mondayOf, weekdayOf } from '@parta/school';

/** How far a school's guardians have been asked about a week, `after` the last of them; the day and time it is there now. */
export type SchoolRound = {
  schoolId: string;
  today: Day;
  clock: string;
  monday: Day | null;
  after: string | null;
  isDone: boolean;
};
/** The next guardians of this school are asked about the week that is over. */
export type DueRound = Pick<SchoolRound, 'schoolId' | 'today' | 'after'> & { monday: Day };

/** When digests go out, and when the evening is the family's own (notifications.md 6 and 7). */
const OPENS = '18:30';
const CLOSES = '21:00';
const SUNDAY = 7;

/** From the Monday evening after the week; the diary knows until when a week is signed in time. Never on a Sunday. */
export function dueRound({ schoolId, today, clock, monday, after, isDone }: SchoolRound): DueRound | undefined {
  if (clock < OPENS || CLOSES <= clock || weekdayOf(today) === SUNDAY) return undefined;
  const week = addDays(mondayOf(today), -7);
  if (monday !== week) return { schoolId, today, after: null, monday: week };
  return isDone ? undefined : { schoolId, today, after, monday: week };
}
