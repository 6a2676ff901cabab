import { held } from '../diary/answers.ts';
import type { Week, WeekDay, WeekLesson } from '../diary/week.types.ts';

type Homework = WeekLesson['homework'][number];
/** One task with the lesson it is due on. */
export type Task = { homework: Homework; subject: string; lessonId: string };
/** What is asked for a day. `none`: subjects whose teacher said that nothing is; `silent`: those nobody wrote anything for. */
export type DayOfTasks = { day: string; tasks: Task[]; none: string[]; silent: string[] };

export function tasksOfDay({ day, lessons }: WeekDay): DayOfTasks {
  const without = (state: WeekLesson['homeworkState']) => [
    ...new Set(
      held(lessons)
        .filter(({ homeworkState }) => homeworkState === state)
        .map(({ subject }) => subject),
    ),
  ];
  const tasks = lessons.flatMap(({ homework, subject, lessonId }) =>
    homework.map((each): Task => ({ homework: each, subject, lessonId })),
  );
  return { day, tasks, none: without('none'), silent: without('not-entered') };
}

/**
 * The days after today, the nearest first: the next school day in any case, later ones as soon as something is said for them.
 * @param weeks this week and those after it, in order
 */
export function daysAhead(weeks: readonly Week[], today: string): DayOfTasks[] {
  const days = taught(weeks.flatMap((week) => week.days)).filter(({ day }) => day > today);
  return days.filter(({ tasks, none }, at) => at === 0 || tasks.length + none.length > 0);
}

/** Today, and the days of a week before it for which something was said, the latest first. */
export function daysPast({ days }: Week, today: string): DayOfTasks[] {
  const past = taught(days).filter(({ day }) => day <= today);
  return past.filter(({ day, tasks, none }) => day === today || tasks.length + none.length > 0).toReversed();
}

const taught = (days: readonly WeekDay[]): DayOfTasks[] =>
  days.filter(({ lessons }) => held(lessons).length > 0).map(tasksOfDay);
