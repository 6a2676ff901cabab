import { addDays, daysBetween, mondayOf } from '@parta/school';

/** How large a city is laid, and around which day. */
export type CityPlan = {
  schools: number;
  /** Of each school. */
  classes: number;
  /** The first day of the school year, and the Monday its lessons begin. */
  from: string;
  monday: string;
  /** The first quarter ends in some days: its finals are set just now. */
  quarterEnds: string;
  until: string;
  /** The day whose lessons nobody has written in. */
  bellDay: string;
  /** Its week, counted from 0. */
  bellWeek: number;
};

export const SIZES = { S: { schools: 5, classes: 6 }, M: { schools: 100, classes: 29 } } as const;

/** Every class has as many pupils, so many journals of two lessons a week, for so many weeks: seventy lessons a year. */
export const PUPILS = 35;
export const JOURNALS = 15;
export const WEEKS = 35;
/** Lessons of a class on a day. */
export const BELLS = 6;
/** Of a lesson; 22 million in a year of a hundred schools. */
export const MARKS = 7;

export function cityPlan(size: keyof typeof SIZES, today: string): CityPlan {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const from = `${month >= 8 ? year : year - 1}-09-01`;
  const monday = mondayOf(addDays(from, 6));
  const week = Math.min(Math.max(Math.floor(daysBetween(monday, today) / 7) - 1, 0), WEEKS - 1);
  const bellDay = addDays(monday, 7 * week + 1);
  return {
    ...SIZES[size],
    from,
    monday,
    quarterEnds: addDays(today, 3),
    until: addDays(from, 272),
    bellDay,
    bellWeek: week,
  };
}

export const schoolAt = (n: number): string => `city-${n}`;
