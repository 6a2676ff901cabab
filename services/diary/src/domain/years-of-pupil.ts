import type { YearsOfPupilAnswer } from '@parta/contracts';
import { addDays } from '@parta/school';
import { ascending } from './order.ts';
import { periodsOfGrade } from './place.ts';
import type { Enrolment, SchoolClass, SchoolYear } from './rows.ts';
import { overlaps } from './span.ts';

type Frame = { enrolments: readonly Enrolment[]; classes: readonly SchoolClass[]; years: readonly SchoolYear[] };

/** The academic years a pupil was enrolled in, oldest first, each cut to the days of the enrolments (F-084). */
export function yearsOfPupil({ enrolments, classes, years }: Frame): YearsOfPupilAnswer['years'] {
  return years
    .flatMap((year) => {
      const own = enrolments
        .filter((each) => each.schoolId === year.schoolId && overlaps(each, year.from, year.until))
        .toSorted((a, b) => ascending(a.from, b.from) || ascending(a.classId, b.classId));
      const last = own.at(-1);
      return last ? [yearOf(year, own, last, classes)] : [];
    })
    .toSorted((a, b) => ascending(a.from, b.from) || ascending(a.until, b.until));
}

function yearOf(
  year: SchoolYear,
  own: readonly Enrolment[],
  { classId, classTitle }: Enrolment,
  classes: readonly SchoolClass[],
): YearsOfPupilAnswer['years'][number] {
  const grade = classes.find((each) => each.classId === classId)?.grade;
  const first = own.reduce((from, each) => (each.from < from ? each.from : from), year.until);
  const lasts = own.map(({ until }) => (until === null ? year.until : addDays(until, -1)));
  const last = lasts.reduce((until, each) => (each > until ? each : until), year.from);
  return {
    from: first > year.from ? first : year.from,
    until: last < year.until ? last : year.until,
    classTitle,
    periods: periodsOfGrade(year.periods, grade)
      .toSorted((a, b) => ascending(a.from, b.from))
      .map(({ title, kind, from, until }) => ({ title, kind, from, until })),
  };
}
