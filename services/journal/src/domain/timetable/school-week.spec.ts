import { expect, test } from '@jest/globals';
import type { SchoolDirectoryAnswer } from '@parta/contracts';
import { schoolWeek, type SchoolSide } from './school-week.ts';
import type { FileLesson } from './week-board.ts';

const whole = (title: string) => ({ id: title, title, part: null });
const subgroup = (title: string, part: string) => ({ id: part, title, part });
const aDirectory = (
  ...groups: [groupId: string, title: string, subject: string, code: string, ...classes: string[]][]
): SchoolDirectoryAnswer => ({
  groups: groups.map(([groupId, title, subject, code, ...classTitles]) => ({
    groupId,
    title,
    subject,
    code,
    classTitles,
  })),
  teachers: [
    { personId: 'volkova', code: 'teacher-1', short: 'Волкова Е. А.', list: 'Волкова Елена' },
    { personId: 'orlova', code: 'teacher-2', short: 'Орлова Н. В.', list: 'Орлова Нина' },
  ],
});

function place(lesson: Partial<FileLesson>, directory: SchoolDirectoryAnswer, side: Partial<SchoolSide> = {}) {
  const course = { id: 'gr_Алгебра', name: 'Алгебра' };
  const full = {
    event: 'e1',
    weekday: 1 as const,
    number: 2,
    course,
    classes: [whole('8Б')],
    teachers: [],
    rooms: [],
    ...lesson,
  };
  const school = {
    directory,
    teaching: new Map<string, string[]>(),
    weekDaysOf: () => 5 as const,
    cycle: 2 as const,
    ...side,
  };
  return schoolWeek({ title: '', lessons: [full], clashes: [], unplaced: [] }, school);
}

test('N-31: a group is found by class and subject, however they are written', () => {
  const directory = aDirectory(
    ['g1', '8Б Алгебра', 'Алгебра', 'x1', '8 «Б»'],
    ['g2', '8Б Физика', 'Физика', 'x2', '8 «Б»'],
  );

  expect(place({ classes: [whole('8б')], course: { id: 'c', name: 'АЛГЕБРА' } }, directory).lessons).toMatchObject([
    { groupId: 'g1', weekday: 1, number: 2 },
  ]);
  expect(place({ course: { id: 'c', name: 'Алгебра-8Б' } }, directory).lessons).toMatchObject([{ groupId: 'g1' }]);
});

test('N-31: a group is found by its code in the course or the class', () => {
  const directory = aDirectory(
    ['g1', 'Группа', 'Информатика', 'inf-8b-1', '8Б'],
    ['g2', 'Группа', 'Информатика', 'inf-8b-2', '8Б'],
  );

  expect(place({ course: { id: 'gr_INF-8B-2', name: 'Инф' } }, directory).lessons).toMatchObject([{ groupId: 'g2' }]);
  expect(place({ classes: [{ id: 'inf-8b-1', title: '8Б', part: null }] }, directory).lessons).toMatchObject([
    { groupId: 'g1' },
  ]);
});

test('N-31: of several subgroups the one is meant whose title or teacher the event bears, else none', () => {
  const directory = aDirectory(
    ['g1', '8Б Алгебра, 1-я группа', 'Алгебра', '', '8Б'],
    ['g2', '8Б Алгебра, 2-я группа', 'Алгебра', '', '8Б'],
  );
  const teaching = new Map([
    ['g1', ['volkova']],
    ['g2', ['orlova']],
  ]);
  const byOrlova = { teachers: [{ id: 'T', name: 'Орлова Н.В.' }] };

  expect(place({ classes: [subgroup('8Б', '8Б Алгебра, 2-я группа')] }, directory).lessons).toMatchObject([
    { groupId: 'g2' },
  ]);
  expect(place(byOrlova, directory, { teaching }).lessons).toMatchObject([{ groupId: 'g2', teacherIds: ['orlova'] }]);
  expect(place({}, directory).unplaced).toMatchObject([{ what: 'unknown-group', event: 'e1' }]);
});

test('R-24: a lesson of several classes is one of their common group, else one of each; two teachers stand in it', () => {
  const joint = aDirectory(['g', 'Сборная', 'Алгебра', '', '8А', '8Б']);
  const apart = aDirectory(['g1', '8А Алгебра', 'Алгебра', '1', '8А'], ['g2', '8Б Алгебра', 'Алгебра', '2', '8Б']);
  const both = {
    classes: [whole('8А'), whole('8Б')],
    teachers: [
      { id: 'teacher-1', name: '' },
      { id: 'teacher-2', name: '' },
    ],
  };

  expect(place(both, joint).lessons).toMatchObject([{ groupId: 'g', teacherIds: ['volkova', 'orlova'] }]);
  expect(place(both, apart).lessons.map(({ groupId }) => groupId)).toEqual(['g1', 'g2']);
});

test("N-31: without a teacher in the file the group's own one teaches; an unknown one is listed", () => {
  const directory = aDirectory(['g1', '8Б Алгебра', 'Алгебра', '', '8Б']);
  const teaching = new Map([['g1', ['volkova']]]);
  const stranger = { teachers: [{ id: 'T9', name: 'Иванов И. И.' }] };

  expect(place({}, directory, { teaching }).lessons).toMatchObject([{ teacherIds: ['volkova'] }]);
  expect(place(stranger, directory).unplaced).toMatchObject([
    { what: 'unknown-teacher', ru: expect.stringContaining('Иванов') },
  ]);
});

test('N-31: no class, an unknown one, a Saturday of five days, a lesson after the last bell: each is told apart', () => {
  const directory = aDirectory(['g1', '8Б Алгебра', 'Алгебра', '', '8Б']);
  const what = (lesson: Partial<FileLesson>) => place(lesson, directory).unplaced.map((each) => each.what);

  expect(what({ classes: [] })).toEqual(['unknown-class']);
  expect(what({ classes: [whole('9А')] })).toEqual(['unknown-class']);
  expect(what({ weekday: 6 })).toEqual(['no-time']);
  expect(what({ number: 13 })).toEqual(['no-time']);
  expect(place({ weekday: 6 }, directory, { weekDaysOf: () => 6 }).lessons).toHaveLength(1);
});

test('N-32: lessons of weeks A and B stand apart, alike in both they are one of every week; a cycle of one week lists them', () => {
  const directory = aDirectory(['g1', '8Б Алгебра', 'Алгебра', '', '8Б']);
  const lesson = { event: 'e1', weekday: 1 as const, number: 2, course: { id: 'c', name: 'Алгебра' } };
  const of = (week: 'a' | 'b', room: string): FileLesson => {
    return { ...lesson, week, classes: [whole('8Б')], teachers: [], rooms: [{ id: room, name: room }] };
  };
  const placed = (cycle: 1 | 2, ...lessons: FileLesson[]) => {
    const side = { directory, teaching: new Map<string, string[]>(), weekDaysOf: () => 5 as const, cycle };
    return schoolWeek({ title: '', lessons, clashes: [], unplaced: [] }, side);
  };

  expect(placed(2, of('a', '31'), of('b', '12')).lessons).toMatchObject([
    { week: 'a', room: '31' },
    { week: 'b', room: '12' },
  ]);
  const [alike, ...others] = placed(2, of('a', '31'), of('b', '31')).lessons;
  expect([alike?.week, others]).toEqual([undefined, []]);
  expect(placed(1, of('a', '31')).unplaced).toMatchObject([{ what: 'no-time', ru: expect.stringContaining('(A)') }]);
});
