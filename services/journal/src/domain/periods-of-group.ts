import type { Group } from './group.ts';
import { periodsOf, type SchoolYear } from './school-year.ts';

type Periods = SchoolYear['periods'];

/** The periods of a group's year, in order: those planned for its class, else by its grade, half-years for 10 and 11. */
export function periodsOfGroup(year: SchoolYear, { classIds }: Pick<Group, 'classIds'>, grade: number): Periods {
  const own = periodsOf(year, classIds[0]);
  return (year.plan ? own : ofGrade(own, grade)).toSorted((one, other) => (one.from < other.from ? -1 : 1));
}

function ofGrade(periods: Periods, grade: number): Periods {
  const kinds = [...new Set(periods.map(({ kind }) => kind))];
  const kind = kinds.find((each) => (each === 'halfYear') === grade >= 10) ?? kinds[0];
  return periods.filter((period) => period.kind === kind);
}
