import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { nameFault, snilsVerdict } from '@parta/school';
import { CLASSES, classOf } from './classes.ts';
import { demoSchool } from './demo-school.ts';
import { markPlan } from './mark-plan.ts';
import { notablePeople } from './people.ts';
import { rosterFiles } from './roster-files.ts';
import { timetableFile } from './timetable-file.ts';

const school = demoSchool();
const people = [...school.staff, ...school.guardians, ...school.pupils];

test('F-048: the demo school is the same, byte for byte, in every run', () => {
  const digest = (): string => {
    const again = demoSchool();
    const texts = [
      ...rosterFiles(again).values(),
      timetableFile(again),
      JSON.stringify(markPlan(again, '2026-11-09', '2026-11-21')),
    ];
    return createHash('sha256').update(texts.join('\n')).digest('hex');
  };

  expect(digest()).toBe(digest());
});

test('F-048: it has 26 classes, about 600 pupils and 45 teachers', () => {
  expect(CLASSES).toHaveLength(26);
  expect(Math.abs(school.pupils.length - 600)).toBeLessThanOrEqual(30);
  expect(school.staff.filter(({ department }) => department)).toHaveLength(44);
  expect(school.pupils.filter(({ classId }) => classId === classOf('8Б').id)).toHaveLength(30);
});

test('F-018: every SNILS is valid and nobody shares one, nor an address', () => {
  const addresses = people.map(({ email }) => email).filter((email) => email !== '');

  expect(people.filter(({ snils }) => snilsVerdict(snils) !== 'valid')).toEqual([]);
  expect(new Set(people.map(({ snils }) => snils)).size).toBe(people.length);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.every((email) => /^[a-z0-9.-]+@parta\.example$/.test(email))).toBe(true);
});

test('NAME-01: every name can be taken; ё, double surnames, оглы and missing patronymics are among them', () => {
  const parts = people.flatMap(({ familyName, givenName, patronymic }) => [familyName, givenName, patronymic]);

  expect(parts.filter((part) => nameFault(part))).toEqual([]);
  expect(parts.some((part) => part.includes('ё')) && parts.some((part) => part.includes('-'))).toBe(true);
  expect(parts.some((part) => part.endsWith('оглы')) && school.pupils.some(({ patronymic }) => patronymic === '')).toBe(
    true,
  );
});

test('F-048: every pupil has one or two adults, some adults several children', () => {
  const known = new Set([...school.guardians, ...school.staff].map(({ id }) => id));
  const children = school.guardians.map(
    ({ id }) => school.pupils.filter(({ adultIds }) => adultIds.includes(id)).length,
  );

  expect(school.pupils.every(({ adultIds }) => adultIds.length >= 1 && adultIds.length <= 2)).toBe(true);
  expect(school.pupils.flatMap(({ adultIds }) => adultIds).filter((id) => !known.has(id))).toEqual([]);
  expect(Math.min(...children)).toBe(1);
  expect(children.filter((count) => count > 1).length).toBeGreaterThan(50);
});

test('F-048: pupils are of an age with their class', () => {
  const ages = school.pupils.map(({ classId, birthDate }) => {
    const grade = CLASSES.find(({ id }) => id === classId)?.grade ?? 0;
    return 2026 - Number(birthDate.slice(0, 4)) - grade;
  });

  expect(new Set(ages)).toEqual(new Set([5, 6]));
});

test('F-001: the people of the sign-in list are there, with their children and groups', () => {
  const [volkova, orlova, sokolova, , kim] = notablePeople(school);
  const namesOf = (children: { givenName: string }[] = []) => children.map(({ givenName }) => givenName);
  const groupsOf = (id = '') =>
    school.groups.filter(({ teacherId, classId }) => teacherId === id && classId === 'class-8b');

  expect(sokolova?.person).toMatchObject({ familyName: 'Соколова', givenName: 'Марина', patronymic: 'Сергеевна' });
  expect(namesOf(sokolova?.children)).toEqual(['Варя', 'Тимофей']);
  expect(namesOf(kim?.children)).toEqual(['Арина']);
  expect(groupsOf(volkova?.person.id).map(({ subject }) => subject)).toEqual([
    'algebra',
    'geometry',
    'statistics',
    'talks',
  ]);
  expect(groupsOf(orlova?.person.id)).toMatchObject([{ subject: 'informatics', part: 2 }]);
  expect(school.classTeachers.get('class-8b')).toBe(volkova?.person.id);
});

test('F-048: no group is empty, and the two subgroups hold each pupil of the class once', () => {
  const split = school.groups.filter(({ part }) => part === 1);

  expect(school.groups.filter(({ pupilIds }) => pupilIds.length < 4)).toEqual([]);
  for (const first of split) {
    const both = school.groups.filter(({ classId, subject }) => classId === first.classId && subject === first.subject);
    const own = school.pupils.filter(({ classId }) => classId === first.classId).map(({ id }) => id);
    expect(both.flatMap(({ pupilIds }) => pupilIds).toSorted()).toEqual(own.toSorted());
  }
});

test('N-31: a class fills each of its five days from the first lesson without a window', () => {
  for (const { id } of CLASSES) {
    const own = school.lessons.filter(({ group }) => group.classId === id);
    for (const day of [1, 2, 3, 4, 5]) {
      const numbers = [...new Set(own.filter(({ weekday }) => weekday === day).map(({ number }) => number))].toSorted();
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      expect(numbers.length).toBeGreaterThanOrEqual(4);
    }
  }
});
