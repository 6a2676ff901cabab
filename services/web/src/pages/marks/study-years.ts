import type { YearsOfPupilAnswer } from '@parta/contracts';
import { academicYearOf } from '@parta/school';
import type { Days } from './days-asked.ts';

type Told = YearsOfPupilAnswer['years'][number];
/** An academic year, 1 September to 31 August, with the classes of the pupil and the periods in which the pupil was there. */
export type StudyYear = Days & { classTitles: string[]; periods: Told['periods'] };

/** The years a pupil has learnt in, the newest first: a year in two schools is one, days that both call alike are one period (F-099). */
export function studyYears(told: readonly Told[], today: string): StudyYear[] {
  const begun = told.filter(({ from }) => from <= today);
  const spans = new Map(begun.map(({ from }) => [academicYearOf(from).from, academicYearOf(from)]));
  return [...spans.values()]
    .map((year) => {
      const own = begun.filter(({ from }) => academicYearOf(from).from === year.from);
      return { ...year, classTitles: [...new Set(own.map(({ classTitle }) => classTitle))], periods: periodsOf(own) };
    })
    .toSorted((one, other) => Number(other.from.slice(0, 4)) - Number(one.from.slice(0, 4)));
}

function periodsOf(years: readonly Told[]): Told['periods'] {
  const own = years.flatMap(({ from, until, periods }) =>
    periods.filter((period) => period.from <= until && from <= period.until),
  );
  const once = new Map(own.map((period) => [`${period.title} ${period.from} ${period.until}`, period]));
  return [...once.values()].toSorted((one, other) => (one.from < other.from ? -1 : 1));
}
