import type { MarksOfPupilAnswer } from '@parta/contracts';
import { ascending } from './order.ts';
import { periodsOfGrade } from './place.ts';
import type { Enrolment, SchoolClass, SchoolYear } from './rows.ts';
import { overlaps } from './span.ts';

type Frame = { enrolments: readonly Enrolment[]; classes: readonly SchoolClass[]; years: readonly SchoolYear[] };

/** The periods of the pupil's years that touch these days, both included, in order. */
export function periodsBetween(
  { from, until }: { from: string; until: string },
  { enrolments, classes, years }: Frame,
): MarksOfPupilAnswer['periods'] {
  const gradeIn = (year: SchoolYear) => {
    const enrolment = enrolments.findLast(
      (each) => each.schoolId === year.schoolId && overlaps(each, year.from, year.until),
    );
    return classes.find(({ classId }) => classId === enrolment?.classId)?.grade;
  };
  return years
    .flatMap((year) => periodsOfGrade(year.periods, gradeIn(year)))
    .filter((period) => period.from <= until && from <= period.until)
    .toSorted((a, b) => ascending(a.from, b.from))
    .map(({ periodId, title, kind, from: first, until: last }) => ({
      periodId,
      title,
      kind,
      from: first,
      until: last,
    }));
}
