import { expect, test } from '@jest/globals';
import { fileWeek, type FileWeek } from '../domain/timetable/file-week.ts';
import { readTimetable } from './read-timetable.ts';
import { readUntis } from './untis.ts';

type Files = Record<string, string>;
const filesOf = (files: Files) =>
  Object.entries(files).map(([name, text]) => ({ name: `${name}.TXT`, bytes: new TextEncoder().encode(text) }));
const read = (files: Files): FileWeek => fileWeek(readUntis(filesOf(files)));

const HALVES = '7,"8Б","Вол","Англ","31",1,3\r\n7,"8Б","Орл","Англ","32",1,3\r\n';

test.each([
  ['commas', '1,"8Б","Вол","Алг","31",1,2,0:45\r\n'],
  ['semicolons', '1;8Б;Вол;Алг;31;1;2\n'],
  ['tabs', '1\t"8Б"\t"Вол"\t"Алг"\t"31"\t1\t2\t'],
])('N-31: a timetable of Untis is read with %s between its columns', (_, GPU001) => {
  const names = { GPU004: 'Вол;Волкова Елена\n', GPU006: 'Алг;Алгебра\n' };

  expect(read({ GPU001, ...names })).toMatchObject({
    unplaced: [],
    lessons: [
      {
        weekday: 1,
        number: 2,
        course: { name: 'Алгебра', code: 'Алг' },
        classes: [{ title: '8Б', part: null }],
        teachers: [{ id: 'Вол', name: 'Волкова Елена' }],
        rooms: [{ name: '31' }],
      },
    ],
  });
});

test('N-31: a lesson that divides a class needs GPU003, and names it when it is missing', () => {
  const missing = { code: 'timetable-file-missing' };

  expect(() => read({ GPU001: HALVES })).toThrow(expect.objectContaining({ ...missing, details: { names: 'GPU003' } }));
  expect(() => read({ GPU003: '"8Б"\n' })).toThrow(
    expect.objectContaining({ ...missing, details: { names: 'GPU001' } }),
  );
  expect(readUntis(filesOf({ GPU001: '1,8Б,Вол,Алг,31,1,2\n' })).missing).toEqual(['GPU002', 'GPU004', 'GPU006']);
});

test('N-31: the lines of one lesson at one hour are subgroups with a teacher and room each', () => {
  const { lessons, clashes } = read({ GPU001: HALVES, GPU003: '"8Б"\n' });

  expect(clashes).toEqual([]);
  expect(lessons.map(({ classes, teachers, rooms }) => [classes[0]?.title, teachers[0]?.name, rooms[0]?.name])).toEqual(
    [
      ['8Б', 'Вол', '31'],
      ['8Б', 'Орл', '32'],
    ],
  );
  expect(lessons.every(({ classes }) => classes[0]?.part !== null)).toBe(true);
});

test('R-24: two teachers in one room teach one lesson, two classes in one room learn it together', () => {
  const rows = ['1,8А,Вол,Физ,31,1,2', '1,8А,Орл,Физ,31,1,2', '1,8Б,Вол,Физ,31,1,2', '1,8Б,Орл,Физ,31,1,2'];
  const { lessons } = read({ GPU001: rows.join('\n') });

  expect(lessons).toHaveLength(1);
  expect(lessons[0]?.classes.map(({ title }) => title)).toEqual(['8А', '8Б']);
  expect(lessons[0]?.teachers).toHaveLength(2);
});

test('N-31: a name that GPU003 does not hold but begins with a class of it is a subgroup of that class', () => {
  const { lessons } = read({ GPU001: '1,8Б_1,Вол,Инф,31,1,2\n2,8Б,Вол,Алг,31,1,3\n', GPU003: '8Б\n' });

  expect(lessons.map(({ classes: [each] }) => [each?.title, each?.part])).toEqual([
    ['8Б', '8Б 1'],
    ['8Б', null],
  ]);
});

test('N-31: an unknown teacher is nobody; hours of GPU002 that have no row, and broken rows, are listed', () => {
  const GPU001 = '1,8Б,?,Алг,31,1,2\n2,8Б,Вол,Хим,31,Mo,2\n3,8Б,Вол,Физ,31,0,0\n';
  const { lessons, unplaced } = read({ GPU001, GPU002: '1,3,,,8Б,,Алг\n4,2,,,8Б,Орл,Био\n' });

  expect(lessons).toMatchObject([{ teachers: [] }]);
  expect(unplaced.map(({ what, event }) => [what, event])).toEqual([
    ['defect', 'GPU001:2'],
    ['no-time', '1: 8Б Алг'],
    ['no-time', '3: 8Б Физ'],
    ['no-time', '4: 8Б Био'],
  ]);
});

test('R-28: a set without a placed hour, a quote that never ends, files of two kinds are refused', () => {
  const unreadable = expect.objectContaining({ code: 'timetable-unreadable' });

  expect(() => read({ GPU001: '' })).toThrow(expect.objectContaining({ code: 'timetable-empty' }));
  expect(() => read({ GPU001: '1,8Б,Вол,Алг,31,,\n' })).toThrow(unreadable);
  expect(() => read({ GPU001: '1,"8Б,Вол,Алг,31,1,2\n' })).toThrow(unreadable);
  expect(() => readTimetable(filesOf({ week: '<timetable/>', other: '<timetable/>' }))).toThrow(unreadable);
});
