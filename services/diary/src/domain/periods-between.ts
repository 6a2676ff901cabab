import type { MarksOfPupilAnswer } from '@parta/contracts';
import type { Frame } from './marked-rows.ts';
import { ascending } from './order.ts';
import { periodsOfGrade } from './place.ts';
import type { SchoolYear, YearPeriod } from './rows.ts';
import { overlaps } from './span.ts';

type Shown = MarksOfPupilAnswer['periods'][number];

/**
 * The periods that touch these days, both included, in order: of each school those in which the pupil was there. Where two schools
 * call the same days alike, they are one period of the pupil.
 */
export function periodsBetween({ from, until }: { from: string; until: string }, frame: Frame): Shown[] {
  const periods = frame.years
    .flatMap((year) => ownPeriods(year, frame))
    .filter((period) => period.from <= until && from <= period.until)
    .toSorted((a, b) => ascending(a.from, b.from) || ascending(a.until, b.until));
  return [...new Map(periods.map((period) => [`${period.title} ${period.from} ${period.until}`, period])).values()];
}

function ownPeriods(year: SchoolYear, { enrolments, classes }: Frame): Shown[] {
  const own = enrolments.filter((each) => each.schoolId === year.schoolId && overlaps(each, year.from, year.until));
  const grade = classes.find(({ classId }) => classId === own.at(-1)?.classId)?.grade;
  return periodsOfGrade(year.periods, grade)
    .filter(({ from, until }) => own.some((each) => overlaps(each, from, until)))
    .map(shown);
}

const shown = ({ periodId, title, kind, from, until }: YearPeriod): Shown => ({ periodId, title, kind, from, until });
