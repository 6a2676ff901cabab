import type { CalendarOfSchoolAnswer } from '@parta/contracts';
import type { Group } from '../group.ts';
import { officialDaysIn, type RingingYear } from '../school-year.ts';
import { type ClassOfYear, planOf } from './draft-plan.ts';

/** The year for the administrator's page: its plan, and what there is to plan with. */
export function calendarPage(
  year: RingingYear,
  classes: ClassOfYear[],
  groups: Pick<Group, 'subject'>[],
): NonNullable<CalendarOfSchoolAnswer['year']> {
  const { id: yearId, title, planVer: ver, from, until } = year;
  const official = Object.entries(officialDaysIn(year))
    .filter(([day]) => from <= day && day <= until)
    .map(([day, { kind, movedFrom }]) => ({ day, kind, movedFrom: movedFrom ?? null }))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
  return {
    ...{ yearId, title, ver, plan: planOf(year, classes) },
    classes: classes.map(({ classId, title: name, grade }) => ({ classId, title: name, grade })),
    subjects: [...new Set(groups.map(({ subject }) => subject))].toSorted(),
    officialDays: official,
  };
}
