import type { Week, WeekLesson } from '../diary/week.types.ts';

/** One line of the week: a number with the times most of its lessons have. */
export type Bell = { number: number; starts: string; ends: string };

/** The numbers a week has lessons at, without gaps; a number between two others without a lesson of its own has no times. */
export function bellsOf({ days }: Pick<Week, 'days'>): Bell[] {
  const lessons = days.flatMap((day) => day.lessons);
  const numbers = lessons.map(({ number }) => number);
  if (numbers.length === 0) return [];
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return Array.from({ length: last - first + 1 }, (_, at) => bellOf(first + at, lessons));
}

/** True when a lesson has other times than its line. */
export const hasOwnTimes = ({ number, starts, ends }: WeekLesson, bells: readonly Bell[]): boolean =>
  !bells.some((bell) => bell.number === number && bell.starts === starts && bell.ends === ends);

function bellOf(number: number, lessons: readonly WeekLesson[]): Bell {
  const times = lessons.filter((each) => each.number === number).map(({ starts, ends }) => `${starts} ${ends}`);
  const counted = [...new Set(times)].map((time) => ({ time, count: times.filter((each) => each === time).length }));
  const [usual] = counted.toSorted((a, b) => b.count - a.count || a.time.localeCompare(b.time));
  const [starts = '', ends = ''] = usual?.time.split(' ') ?? [];
  return { number, starts, ends };
}
