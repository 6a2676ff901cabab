import { announced, held } from './answers.ts';
import type { Week, WeekLesson } from './week.types.ts';

export type WorkAhead = { day: string; subject: string; work: WeekLesson['planned'][number] };
/** Lessons of a day that were missed and nobody has said why. */
export type OpenAbsence = { day: string; subjects: string[] };

/** Control works after a day, the nearest first, as far as the weeks reach (N-41). */
export function worksAfter(weeks: readonly Week[], after: string): WorkAhead[] {
  const days = weeks.flatMap((week) => week.days).filter(({ day }) => day > after);
  return days.flatMap(({ day, lessons }) =>
    held(lessons).flatMap((lesson) =>
      announced(lesson, day, day).map((work): WorkAhead => ({ day, subject: lesson.subject, work })),
    ),
  );
}

/** Absences that still want a reason, the latest first (N-41). */
export function openAbsences(weeks: readonly Week[]): OpenAbsence[] {
  const days = weeks
    .flatMap((week) => week.days)
    .map(({ day, lessons }): OpenAbsence => {
      const missed = lessons.filter(({ attendance }) => attendance?.code === 'absent');
      return { day, subjects: [...new Set(missed.map(({ subject }) => subject))] };
    });
  return days.filter(({ subjects }) => subjects.length > 0).toReversed();
}
