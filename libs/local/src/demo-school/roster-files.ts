import { csvOf } from './csv.ts';
import type { DemoSchool } from './demo-school.ts';
import { classesFile, coursesFile } from './roster-classes.ts';
import { demographicsFile, enrollmentsFile, usersFile } from './roster-people.ts';
import { DEMO_SCHOOL, QUARTERS, YEAR } from './school-year.ts';

/** A OneRoster 1.1 bulk set of the school: file name -> text. */
export function rosterFiles(school: DemoSchool): Map<string, string> {
  return new Map([
    ['manifest.csv', manifest()],
    ['orgs.csv', orgs()],
    ['academicSessions.csv', academicSessions()],
    ['courses.csv', coursesFile(school)],
    ['classes.csv', classesFile(school)],
    ['users.csv', usersFile(school)],
    ['enrollments.csv', enrollmentsFile(school)],
    ['demographics.csv', demographicsFile(school)],
  ]);
}

const BULK = 'academicSessions classes courses demographics enrollments orgs users'.split(' ');
const ABSENT = 'categories classResources courseResources lineItems resources results'.split(' ');

function manifest(): string {
  const properties = [
    ['manifest.version', '1.0'],
    ['oneroster.version', '1.1'],
    ...BULK.map((name) => [`file.${name}`, 'bulk']),
    ...ABSENT.map((name) => [`file.${name}`, 'absent']),
    ['source.systemName', 'Parta'],
    ['source.systemCode', 'parta-demo'],
  ];
  return csvOf(
    'propertyName value',
    properties.map(([propertyName = '', value = '']) => ({ propertyName, value })),
  );
}

function orgs(): string {
  const { id, title, district, districtTitle } = DEMO_SCHOOL;
  return csvOf('sourcedId status dateLastModified name type identifier parentSourcedId', [
    { sourcedId: district, name: districtTitle, type: 'district', identifier: district },
    { sourcedId: id, name: title, type: 'school', identifier: id, parentSourcedId: district },
  ]);
}

function academicSessions(): string {
  const schoolYear = String(YEAR.endsIn);
  const year = { sourcedId: YEAR.id, title: YEAR.title, type: 'schoolYear', startDate: YEAR.from, endDate: YEAR.to };
  const quarters = QUARTERS.map(({ number, from, to }) => ({
    sourcedId: `quarter-2026-${number}`,
    title: `${number}-я четверть`,
    type: 'gradingPeriod',
    startDate: from,
    endDate: to,
    parentSourcedId: YEAR.id,
  }));
  return csvOf(
    'sourcedId status dateLastModified title type startDate endDate parentSourcedId schoolYear',
    [year, ...quarters].map((session) => ({ ...session, schoolYear })),
  );
}
