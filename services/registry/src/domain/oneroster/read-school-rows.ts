import { type Scale, Scale as KnownScale } from '@parta/contracts';
import type { Line } from './line.ts';
import { type ClassRow, type CourseRow, ORG_TYPES, type OrgRow, SESSION_TYPES, type SessionRow } from './rows.ts';
import type { Row } from './shelf.ts';

export function readOrg(line: Line, row: Row): OrgRow {
  line.needed('name');
  return {
    ...row,
    name: line.shown('name', 200),
    type: line.oneOf('type', ORG_TYPES) ?? 'school',
    identifier: line.shown('identifier', 60),
    parent: line.text('parentSourcedId'),
  };
}

export function readSession(line: Line, row: Row): SessionRow {
  const from = line.needed('startDate') && (line.day('startDate') ?? '');
  const to = line.needed('endDate') && (line.day('endDate') ?? '');
  if (from !== '' && to !== '' && to < from) line.refused('endDate', 'dates-reversed');
  return {
    ...row,
    title: line.shown('title', 60),
    type: line.oneOf('type', SESSION_TYPES) ?? 'term',
    from,
    to,
    parent: line.text('parentSourcedId'),
    endsIn: line.text('schoolYear'),
  };
}

export function readCourse(line: Line, row: Row): CourseRow {
  line.needed('title');
  return { ...row, title: line.shown('title', 120) };
}

export function readClass(line: Line, row: Row): ClassRow {
  line.needed('title');
  const title = line.shown('title', 120);
  return {
    ...row,
    title,
    type: line.oneOf('classType', ['homeroom', 'scheduled']) ?? 'scheduled',
    course: line.text('courseSourcedId'),
    code: line.shown('classCode', 120),
    school: line.text('schoolSourcedId'),
    terms: line.list('termSourcedIds'),
    subjects: line.list('subjects'),
    grade: gradeOf(line.list('grades')[0]) ?? gradeOf(/^\d{1,2}(?=[\s-]*[«"]?\p{Script=Cyrillic})/u.exec(title)?.[0]),
    weekDays: weekDaysOf(line),
    scale: scaleOf(line),
  };
}

/** The parallel, 0 to 12; null when none is given or it is no number of a parallel. */
function gradeOf(text: string | undefined): number | null {
  const grade = text !== undefined && /^\d{1,2}$/.test(text) ? Number(text) : 99;
  return grade <= 12 ? grade : null;
}

function weekDaysOf(line: Line): number | null {
  const value = line.text('metadata.weekDays');
  if (value === '') return null;
  if (value !== '5' && value !== '6') line.refused('metadata.weekDays', 'value-unknown', { value });
  return Number(value);
}

function scaleOf(line: Line): Scale | null {
  const value = line.text('metadata.scale');
  if (value === '') return null;
  const scale = KnownScale.options.find((known) => known === value);
  if (!scale) line.refused('metadata.scale', 'value-unknown', { value });
  return scale ?? null;
}
