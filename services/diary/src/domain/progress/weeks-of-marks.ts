import type { ProgressOfPupilAnswer } from '@parta/contracts';
import { addDays, type Average, meanOfAverages, mondayOf } from '@parta/school';
import { ascending } from '../order.ts';
import { exactly } from './exactly.ts';

type Dated = { day: string };
type Week = ProgressOfPupilAnswer['overall']['weeks'][number];

/**
 * Week by week, oldest first: the mean of these subjects' averages in the week alone, and in everything up to its end. Weeks without
 * an average are left out.
 */
export function weeksOfMarks<Mark extends Dated>(
  subjects: readonly (readonly Mark[])[],
  averageOf: (marks: readonly Mark[]) => Average | undefined,
): Week[] {
  const mean = (isMeant: (mark: Mark) => boolean) =>
    meanOfAverages(subjects.flatMap((marks) => averageOf(marks.filter(isMeant)) ?? []));
  const mondays = new Set(subjects.flatMap((marks) => marks.map(({ day }) => mondayOf(day))));
  return [...mondays].toSorted(ascending).flatMap((monday) => {
    const sunday = addDays(monday, 6);
    const average = mean(({ day }) => monday <= day && day <= sunday);
    const soFar = mean(({ day }) => day <= sunday);
    return average ? [{ monday, average: exactly(average), soFar: exactly(soFar) }] : [];
  });
}
