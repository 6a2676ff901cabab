import { expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { heldAfter, nothingHeld, planned } from '../domain/testing.ts';
import { type Files, lines } from '../testing.ts';

/** Sets of real systems, where they lie beside the repository; sets of our own with the same kinds of defects where not. */
const SAMPLES = fileURLToPath(new URL('../../../../../shared/data/oneroster/', import.meta.url));
const sampleOr = (name: string, own: Files): Files => {
  const folder = `${SAMPLES}${name}/`;
  if (!existsSync(folder)) return own;
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(folder + file, 'utf-8')]));
};

const SESSIONS = 'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear';
const ENROLLMENTS =
  'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate';

const minimal = {
  'manifest.csv': 'propertyName,value\r\noneroster.version,1.1\nfile.users,bulk\nfile.courses,absent',
  'orgs.csv':
    'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\ndep-a,,,Кафедра истории,department,,',
  'academicSessions.csv': lines(
    SESSIONS,
    't1,,,Полугодие,term,2026-09-01,2026-12-25,,2027',
    'y,,,Год,schoolYear,2026-10-01,2026-12-25,,2027',
    't2,,,Полугодие,term,2026-09-01,2026-12-25,,2027',
  ),
  'classes.csv':
    'sourcedId,title,grades,courseSourcedId,classType,schoolSourcedId,termSourcedIds\nc1,Физика,,no-course,Scheduled,dep-a,t1\nc2,История - 2,,,homeroom,dep-a,"t1, t2"',
  'users.csv':
    'sourcedId,orgSourcedIds,role,givenName,familyName,password\nu1,dep-a,teacher,Иван,Лунин,Pass-1\nu2,dep-a,teacher,Лев,Зимин,\nu3,dep-a,student,Ян,Белов,\nu4,dep-a,parent,Рита,Белова,',
  'enrollments.csv': lines(
    ENROLLMENTS,
    'e1,,,c1,dep-a,u1,teacher,,,',
    'e2,,,c1,dep-a,u2,student,,,',
    'e3,,,c1,dep-a,u3,student,,,',
    'e4,,,c2,dep-a,u2,student,,,',
    'e5,,,c2,dep-a,u3,student,,,',
  ),
};
const roles = lines(
  'sourcedId,status,dataLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,,',
  ...[
    'u1,primary,teacher',
    'u2,primary,teacher',
    'u3,primary,student',
    'u4,secondary,siteAdministrator',
    'u1,secondary,guardian',
  ].map((role, index) => `r${index},active,2026-01-01,${role},2026-03-06,2027-09-23,dep-a`),
);
const full = {
  ...minimal,
  'manifest.csv': lines('propertyName,value', 'oneroster.version,1.2', 'file.scoreScales,', 'file.users,bulk'),
  'academicSessions.csv': lines(
    SESSIONS,
    'q1,tobedeleted,,Четверть,gradingPeriod,2026-10-01,2026-12-25,t1,',
    't1,active,2026-05-01T18:25:43.511Z,Т,term,2026-09-01,2026-12-25,none,',
    'y,inactive,,Год,schoolYear,2026-09-01,2026-12-25,t1,',
  ),
  'users.csv': lines(
    'sourcedId,status,dateLastModified,givenName,familyName,userIds,agentSourcedIds,prefferedGivenName,primaryOrgSourcedId',
    'u1,active,1/05/2026,Иван,Лунин,{LDAP:12},,,dep-a',
    'u2,active,15/06/2026,Лев,Зимин,"{LDAP:12},{Fed:23}",u1,,dep-a',
    'u3,,,Ян,Белов,,u1,Янек,dep-a',
    'u4,active,,Рита,Рогова,,u3,,dep-a',
  ),
  'roles.csv': roles,
  'userprofiles.csv': roles,
  'enrollments.csv': lines(
    ENROLLMENTS,
    'e1,active,,c1,dep-a,u1,teacher,,2022-03-15,2022-06-15',
    'e2,active,,c1,dep-a,u2,student,,,',
    'e3,active,,c1,dep-a,u3,student,,,',
  ),
};
const vendor = {
  'manifest.csv': lines('propertyName,value', 'source.systemName,Manual', 'oneroster.version,1.1'),
  'orgs.csv': lines(
    'sourcedId,status,dateLastModified,name,type,identifier,metadata.gender,parentSourcedId,ext_id',
    '1,active,"2026-05-06 08:01:05",Школа 1,school,,mixed,2,',
    '2,,,Школа 2,school,,,,',
  ),
  'academicSessions.csv': SESSIONS.replace(',schoolYear', ''),
  'courses.csv': 'sourcedId,schoolYearId,metadata.duration,title,grade',
  'classes.csv': lines(
    'sourcedId,title,grade,classType,schoolSourcedId,termSourcedIds,ext_id',
    'k1,Класс 1,2,scheduled,1,9,0',
    'k2,Класс 2,,scheduled,2,9,',
  ),
  'users.csv': lines(
    'sourcedId,orgSourcedIds,role,userId,givenName,familyName,agents,ext_studentPassword',
    'u1,1,student,abc,Ян,Белов,,',
    'u2,2,student,abc,Лев,Зимин,,',
  ),
  'demographics.csv': 'userSourcedId,birthdate,sex\r\n',
  'enrollments.csv': lines(
    'sourcedId,classSourcedId,schoolSourcedId,userSourcedId,role,status',
    'e1,k1,1,u1,student,active',
    'e2,k2,2,u2,student,',
  ),
};

test.each([
  [
    'v1p1-minimal',
    minimal,
    '1.1',
    1,
    [
      'department-as-school',
      'year-widened',
      'period-repeated',
      'unknown-course',
      'value-spelling',
      'password-passed-over',
      'grade-unknown',
      'not-a-pupil',
    ],
  ],
  [
    'v1p2-full',
    full,
    '1.2',
    1,
    [
      'file-twice',
      'manifest-value',
      'column-misspelt',
      'date-passed-over',
      'date-form',
      'status-inactive',
      'parent-passed-over',
      'agent-is-staff',
      'agent-without-pupil',
      'outside-year',
    ],
  ],
  [
    'v1p1-vendor-columns',
    vendor,
    '1.1',
    2,
    [
      'date-form',
      'column-misspelt',
      'columns-absent',
      'user-ids-form',
      'year-guessed',
      'unknown-term',
      'parent-passed-over',
    ],
  ],
])(
  'N-01: the set %s is understood, imported without its refused rows, and then changes nothing',
  (name, own, version, schools, codes) => {
    const files = sampleOr(name, own);

    const first = planned(files);
    const exclude = first.refused.map((remark) => remark.split(' ')[0]!);
    const second = planned(files, { exclude });
    const again = planned(files, { exclude, held: heldAfter(nothingHeld(), second) });

    expect(first.version).toBe(version);
    expect(first.findings.remarks.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
    expect(second.refused).toEqual([]);
    expect(second.counts[0]).toMatchObject({ kind: 'school', added: schools });
    expect(second.facts.length).toBeGreaterThan(schools);
    expect([again.changes, again.facts, again.save]).toEqual([[], [], nothingHeld()]);
  },
);
