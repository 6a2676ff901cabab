import type { FinalsOfPupilAnswer } from '@parta/contracts';
import { finalsOfSubject, KINDS } from './finals-of-subject.ts';
import type { MarkedRows } from './marked-rows.ts';
import { ascending } from './order.ts';
import { periodsBetween } from './periods-between.ts';
import { subjectGroups } from './subject-groups.ts';

type Column = FinalsOfPupilAnswer['columns'][number];
type Subject = FinalsOfPupilAnswer['subjects'][number];

/** Periods by subjects of one academic year (F-087): periods and the year have their columns before anything stands in them. */
export function finalsOfYear(
  year: { from: string; until: string },
  rows: MarkedRows,
): Pick<FinalsOfPupilAnswer, 'columns' | 'subjects'> {
  const subjects = subjectsWithFinals(rows);
  const periods = periodsBetween(year, rows).map(({ title }): Column => ({ kind: 'period', title }));
  const expected = periods.length > 0 ? [...periods, { kind: 'annual' as const, title: '' }] : [];
  const set = subjects.flatMap(({ finals }) => finals.map(columnOf));
  const columns = new Map([...expected, ...set].map((column) => [`${column.kind} ${column.title}`, column]));
  return {
    columns: [...columns.values()].toSorted((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind)),
    subjects,
  };
}

const columnOf = ({ kind, title }: Subject['finals'][number]): Column => {
  return { kind, title: kind === 'period' ? title : '' };
};

/** Subjects of the year by name; those without marks have a line only where a final stands all the same. */
function subjectsWithFinals(rows: MarkedRows): Subject[] {
  const groups = subjectGroups(rows.known, [...rows.marks, ...rows.absences, ...rows.finals]);
  const last = new Map(groups.map((group) => [group.subject, group]));
  return [...last.values()]
    .map(({ subject, groupId, scale }) => ({ subject, groupId, scale, finals: finalsOfSubject(rows.finals, subject) }))
    .filter(({ scale, finals }) => scale !== 'none' || finals.length > 0)
    .map(({ subject, groupId, finals }) => ({ subject, groupId, finals }))
    .toSorted((one, other) => ascending(one.subject, other.subject));
}
