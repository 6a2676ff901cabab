import { isAbsent } from '@parta/school';
import type { Line } from './line.ts';
import { meaningOf } from './meanings.ts';
import type { DemographicsRow, EnrollmentRow, RoleRow, UserRow } from './rows.ts';
import type { Row } from './shelf.ts';
import { snilsOf } from './snils-of.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export function readUser(line: Line, row: Row): UserRow {
  line.needed('familyName');
  line.needed('givenName');
  const patronymic = line.name('middleName');
  const snils = snilsOf(line);
  const identifier = snils === null ? line.text('identifier') : '';
  return {
    ...row,
    familyName: line.name('familyName'),
    givenName: line.name('givenName'),
    patronymic: isAbsent(patronymic) ? null : patronymic,
    snils,
    email: emailOf(line),
    code: [line.text('username'), identifier, row.sourcedId].find((code) => code !== '') ?? '',
    orgs: line.has('orgSourcedIds') ? line.list('orgSourcedIds') : line.list('primaryOrgSourcedId'),
    meaning: line.has('role') ? meaningOf(line, 'role') : null,
    agents: line.list('agentSourcedIds'),
  };
}

export function readRole(line: Line, row: Row): RoleRow {
  return {
    ...row,
    user: line.needed('userSourcedId'),
    org: line.text('orgSourcedId'),
    meaning: meaningOf(line, 'role'),
    ...spanOf(line),
  };
}

export function readDemographics(line: Line, row: Row): DemographicsRow {
  const sex = line.text('sex').toLowerCase();
  const known = (['male', 'female'] as const).find((each) => each === sex);
  if (!known && !['', 'unspecified', 'other'].includes(sex)) line.mended('sex', 'value-unknown', { value: sex });
  return { ...row, birthDate: line.day('birthDate'), sex: known ?? null };
}

export function readEnrollment(line: Line, row: Row): EnrollmentRow {
  const role = line.oneOf('role', ['student', 'teacher', 'administrator', 'proctor']);
  if (role === 'administrator' || role === 'proctor') line.mended('role', 'role-without-counterpart', { value: role });
  return {
    ...row,
    class: line.needed('classSourcedId'),
    school: line.text('schoolSourcedId'),
    user: line.needed('userSourcedId'),
    role: role === 'student' || role === 'teacher' ? role : 'other',
    ...spanOf(line),
  };
}

function spanOf(line: Line): { from: string | null; to: string | null } {
  const from = line.day('beginDate');
  const to = line.day('endDate');
  if (from !== null && to !== null && to < from) line.refused('endDate', 'dates-reversed');
  return { from, to };
}

function emailOf(line: Line): string | null {
  const value = line.text('email');
  if (value === '') return null;
  if (EMAIL.test(value) && value.length <= 254) return value;
  line.mended('email', 'email-malformed', { value: value.slice(0, 60) });
  return null;
}
