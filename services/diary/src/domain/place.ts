import { addDays, weekNumber, weekOf } from '@parta/school';
import type { SchoolClass, SchoolDays, SchoolYear, WeekRows, YearPeriod } from './rows.ts';
import { overlaps } from './span.ts';
import { ascending } from './order.ts';

/** Where the pupil learns in the week: class, year, and the days off of that school. */
export type Place = {
  classTitle: string;
  isEnrolled: boolean;
  schoolClass: SchoolClass | undefined;
  year: SchoolYear | undefined;
  schoolDays: SchoolDays | undefined;
};

/** The class of the week's last enrolment: in the week of a move the new one. */
export function placeOf({ monday, enrolments, classes, years, schoolDays }: WeekRows): Place {
  const sunday = addDays(monday, 6);
  const enrolment = enrolments
    .filter((each) => overlaps(each, monday, sunday))
    .toSorted((a, b) => ascending(a.from, b.from) || ascending(a.classId, b.classId))
    .at(-1);
  const schoolId = enrolment?.schoolId;
  return {
    classTitle: enrolment?.classTitle ?? '',
    isEnrolled: enrolment !== undefined,
    schoolClass: classes.find(({ classId }) => classId === enrolment?.classId),
    year: years.find((each) => each.schoolId === schoolId && each.from <= sunday && monday <= each.until),
    schoolDays: schoolDays.find((each) => each.schoolId === schoolId),
  };
}

/** The week's number in the academic year, from 1; 0 outside of it. */
export function weekOfYear(monday: string, year: SchoolYear | undefined): number {
  return year ? weekNumber(monday, year.from) : 0;
}

/** The period the week is named by: that of its first day inside one. */
export function periodOfWeek(monday: string, { year, schoolClass }: Place): YearPeriod | undefined {
  const periods = year ? periodsOfGrade(year.periods, schoolClass?.grade) : [];
  return weekOf(monday)
    .map((day) => periods.find(({ from, until }) => from <= day && day <= until))
    .find((period) => period !== undefined);
}

/** A year with several divisions: half-years are those of grades 10 and 11, the first other kind is everyone else's. */
export function periodsOfGrade(periods: readonly YearPeriod[], grade: number | undefined): YearPeriod[] {
  const kinds = [...new Set(periods.map(({ kind }) => kind))];
  const isSenior = grade !== undefined && grade >= 10;
  const kind = kinds.find((each) => (each === 'halfYear') === isSenior) ?? kinds[0];
  return periods.filter((period) => period.kind === kind);
}
