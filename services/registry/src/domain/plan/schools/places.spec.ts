import { expect, test } from '@jest/globals';
import { aRoster, lines } from '../../../testing.ts';
import { planned } from '../../testing.ts';
import { schoolKey } from './school-key.ts';

const ORGS = 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId';
const SESSIONS = 'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear';
const keysOf = (...orgs: string[]): string[] =>
  planned({ 'orgs.csv': lines(ORGS, ...orgs) }).save.schools.map(({ id }) => id);

test.each([
  ['Школа № 1502', '', 's1502'],
  ['ГБОУ СОШ №05 имени Р. Ф. Иванова', '', 's5'],
  ['Лицей «Вторая школа»', 'school-1533', 's1533'],
  ['Гимназия', '1027700132195', 'org-7'],
])('F-046: the key of «%s» (%s) is %s', (name, identifier, key) => {
  expect(schoolKey({ name, identifier, sourcedId: 'Org #7' })).toBe(key);
});

test('N-01: a department alone is the school, under a school it belongs to it, two alone are refused', () => {
  expect(keysOf('d1,,,History Department,department,,')).toEqual(['d1']);
  expect(keysOf('a,,,Школа № 3,school,,', 'd1,,,Корпус 2,department,,a', 'd2,,,Этаж 1,department,,d1')).toEqual(['s3']);
  expect(planned({ 'orgs.csv': lines(ORGS, 'd1,,,A,department,,', 'd2,,,B,department,,') }).refused).toEqual([
    'orgs.csv:2 parentSourcedId department-alone',
    'orgs.csv:3 parentSourcedId department-alone',
  ]);
});

test('two schools of one number get two keys', () => {
  expect(keysOf('a,,,Школа № 3,school,,', 'b,,,Школа № 3 (филиал),school,,')).toEqual(['s3', 'b']);
});

test('F-058: a year is made of its periods, widened to hold them, and guessed when there is none', () => {
  const yearWith = (...sessions: string[]) => {
    const { save, remarks } = planned(aRoster({ 'academicSessions.csv': lines(SESSIONS, ...sessions) }));
    const [year] = save.years;
    return [
      year?.title,
      year?.from,
      year?.to,
      year?.periods.length,
      remarks.filter((remark) => remark.startsWith('academic')),
    ];
  };

  expect(yearWith('q1,,,I,gradingPeriod,2026-09-01,2026-10-25,,')).toEqual([
    ...['2026/27', '2026-09-01', '2026-10-25', 1],
    ['academicSessions.csv:2 type year-from-periods'],
  ]);
  expect(yearWith('y,,,Y,schoolYear,2026-10-01,2027-05-31,,', 'q1,,,I,term,2026-09-01,2026-10-25,absent,')).toEqual([
    ...['2026/27', '2026-09-01', '2027-05-31', 1],
    ['academicSessions.csv:3 parentSourcedId parent-passed-over', 'academicSessions.csv:2 startDate year-widened'],
  ]);
  expect(yearWith()).toEqual(['2026/27', '2026-09-01', '2027-08-31', 0, ['academicSessions.csv:0  year-guessed']]);
});

test('F-058: equal periods count once, crossing ones are refused, those of two kinds stand side by side', () => {
  const sessions = [
    'y,,,Y,schoolYear,2026-09-01,2027-05-31,,',
    'q1,,,1,gradingPeriod,2026-09-01,2026-10-25,y,',
    'q2,,,2,gradingPeriod,2026-09-01,2026-10-25,y,',
    'q3,,,3,gradingPeriod,2026-10-20,2026-12-30,y,',
    'h1,,,4,semester,2026-09-01,2026-12-30,y,',
  ];

  const { save, remarks } = planned(aRoster({ 'academicSessions.csv': lines(SESSIONS, ...sessions) }));

  expect(save.years[0]?.periods.map(({ kind }) => kind).toSorted()).toEqual(['halfYear', 'quarter']);
  expect(remarks.filter((remark) => remark.startsWith('academic'))).toEqual([
    'academicSessions.csv:4 startDate period-repeated',
    'academicSessions.csv:5 startDate period-overlaps',
  ]);
});

test('N-02: a class is «8Б» however it is written; two rows of one class are refused; without a parallel it is remarked', () => {
  const classes = aRoster()['classes.csv']!.replace('8b,,,8Б,08', '8b,,,"8 «б»",08');
  const twice = aRoster()['classes.csv']!.replace('8b,,,8Б,08', '8b,,,8-А,08');
  const gradeless = aRoster()['classes.csv']!.replace('8a,,,8А,08', '8a,,,История - 2,');

  expect(planned(aRoster({ 'classes.csv': classes })).save.classes.map(({ title }) => title)).toEqual(['8А', '8Б']);
  expect(planned(aRoster({ 'classes.csv': twice })).refused).toContain('classes.csv:3 title class-title-twice');
  expect(planned(aRoster({ 'classes.csv': gradeless })).remarks).toContain('classes.csv:2 grades grade-unknown');
});
