import type { Week, WeekDay, WeekLesson, WeekMark } from './week.types.ts';

/** A mark with the lesson it stands in. */
export type Given = { mark: WeekMark; lesson: WeekLesson; day: string };

/** Marks that were given or changed on the day, newest first, wherever in the week they stand. */
export function givenOn({ days }: Week, today: string, dayOf: (instant: string) => string): Given[] {
  const all = days.flatMap(({ day, lessons }) =>
    lessons.flatMap((lesson) => lesson.marks.map((mark): Given => ({ mark, lesson, day }))),
  );
  return all.filter(({ mark }) => dayOf(mark.at) === today).toSorted((a, b) => b.mark.at.localeCompare(a.mark.at));
}

/** The next day with lessons after `today`, as far as the week reaches. */
export function nextSchoolDay({ days }: Week, today: string): WeekDay | undefined {
  return days.find(({ day, lessons }) => day > today && held(lessons).length > 0);
}

/** Lessons that take place. */
export const held = (lessons: WeekLesson[]): WeekLesson[] => lessons.filter(({ status }) => status !== 'cancelled');

/** Works the family should know of: ahead of today, and heavier than an ordinary answer. */
export const announced = ({ planned }: WeekLesson, day: string, today: string): WeekLesson['planned'] =>
  day < today ? [] : planned.filter(({ weight }) => weight > 100);

/** The lesson that is going on at a local time of day. */
export function runningLesson({ lessons }: WeekDay, clock: string): WeekLesson | undefined {
  return held(lessons).find(({ starts, ends }) => starts <= clock && clock < ends);
}

/** The days shown: Monday to Saturday, and Sunday only when it is taught. */
export const shownDays = ({ days }: Week): WeekDay[] => days.filter(({ lessons }, at) => at < 6 || lessons.length > 0);
