import { expect, test } from '@jest/globals';
import { fileWeek, type FileWeek } from '../domain/timetable/file-week.ts';
import { readAsc } from './asc.ts';
import { anAscFile, type AscParts } from './testing.ts';

const read = (parts: AscParts = {}): FileWeek => fileWeek(readAsc(new TextEncoder().encode(anAscFile(parts))));

const HALVES = [
  'id="*1" classid="*1" name="Весь класс" entireclass="1" divisiontag="0"',
  'id="*2" classid="*1" name="1-я группа" entireclass="0" divisiontag="1"',
  'id="*3" classid="*1" name="2-я группа" entireclass="0" divisiontag="1"',
  'id="*4" classid="*1" name="Девочки" entireclass="0" divisiontag="2"',
];
const lessonOf = (id: number, group: number) =>
  `id="*${id}" classids="*1" subjectid="*1" periodspercard="1" periodsperweek="1" teacherids="" groupids="*${group}"`;
const cardOf = (id: number) => `lessonid="*${id}" classroomids="" period="1" weeks="1" terms="1" days="10000"`;

test('N-31: a card of aSc is a lesson of the week with its class, teacher, room and bell', () => {
  expect(read()).toMatchObject({
    title: 'Неделя',
    clashes: [],
    unplaced: [],
    lessons: [
      {
        event: '8Б Алгебра',
        weekday: 1,
        number: 1,
        bell: { starts: '08:30', ends: '09:15' },
        course: { name: 'Алгебра', code: 'Алг' },
        classes: [{ title: '8Б', part: null }],
        teachers: [{ id: 'Вол', name: 'Волкова Елена' }],
        rooms: [{ name: '31' }],
      },
    ],
  });
});

test('N-31: a card of two periods takes both, a card of two days stands in both', () => {
  const lessons = ['id="*1" classids="*1" subjectid="*1" periodspercard="2" periodsperweek="5" teacherids="*1"'];
  const { lessons: placed, unplaced } = read({
    lessons,
    cards: ['lessonid="*1" period="1" weeks="1" terms="1" days="11000"'],
  });

  expect(placed.map(({ weekday, number, bell }) => [weekday, number, bell?.starts])).toEqual([
    [1, 1, '08:30'],
    [1, 2, undefined],
    [2, 1, '08:30'],
    [2, 2, undefined],
  ]);
  expect(unplaced).toMatchObject([{ what: 'no-time', ru: expect.stringContaining('1') }]);
});

test('N-31: a zero lesson is known by the name of its period, though periods count from one', () => {
  const periods = ['period="1" name="0" short="0"', 'period="2" name="1" short="1"'];

  expect(read({ periods }).lessons).toMatchObject([{ number: 0 }]);
});

test('N-31: the group of everybody is the class; halves of one division learn at one time, the whole class not beside them', () => {
  const lessons = [lessonOf(1, 2), lessonOf(2, 3), lessonOf(3, 1)];
  const week = read({ groups: HALVES, lessons, cards: [cardOf(1), cardOf(2), cardOf(3)] });

  expect(week.lessons.map(({ classes: [each] }) => each)).toMatchObject([
    { title: '8Б', part: '8Б 1-я группа' },
    { title: '8Б', part: '8Б 2-я группа' },
  ]);
  expect(week.clashes).toHaveLength(1);
});

test('N-31: subgroups of two divisions have pupils in common and clash', () => {
  const week = read({ groups: HALVES, lessons: [lessonOf(1, 2), lessonOf(2, 4)], cards: [cardOf(1), cardOf(2)] });

  expect(week.lessons).toHaveLength(1);
  expect(week.clashes).toMatchObject([{ what: 'clash', ru: expect.stringContaining('1-я группа + Девочки') }]);
});

test('N-32: cards of weeks A and B stand in their own week, in one place of the week side by side', () => {
  const card = (id: number, weeks: string) =>
    `lessonid="*${id}" classroomids="*1" period="1" weeks="${weeks}" terms="1" days="10000"`;
  const week = read({ lessons: [lessonOf(1, 1), lessonOf(2, 1)], cards: [card(1, '10'), card(2, '01')] });

  expect(week).toMatchObject({ clashes: [], unplaced: [], lessons: [{ week: 'a' }, { week: 'b' }] });
  expect(
    read({ lessons: [lessonOf(1, 1), lessonOf(2, 1)], cards: [card(1, '10'), card(2, '10')] }).clashes,
  ).toHaveLength(1);
  expect(
    read({ lessons: [lessonOf(1, 1), lessonOf(2, 1)], cards: [card(1, '11'), card(2, '01')] }).clashes,
  ).toHaveLength(1);
});

test('N-31: a lesson of some of three weeks or of one term has no place in a week and is listed', () => {
  const { lessons, unplaced } = read({
    lessons: [lessonOf(1, 1), lessonOf(2, 1), lessonOf(3, 1)],
    cards: [
      cardOf(3),
      'lessonid="*1" period="1" weeks="100" terms="1" days="10000"',
      'lessonid="*2" period="2" weeks="11" terms="01" days="10000"',
    ],
  });

  expect(lessons).toHaveLength(1);
  expect(unplaced).toMatchObject([
    { what: 'no-time', event: '8Б Алгебра', ru: expect.stringContaining('100') },
    { what: 'no-time', ru: expect.stringContaining('01') },
  ]);
});

test('R-28: a file without cards or lessons, or of another kind, is refused', () => {
  expect(() => read({ lessons: [], cards: [] })).toThrow(expect.objectContaining({ code: 'timetable-empty' }));
  expect(() => read({ cards: [] })).toThrow(expect.objectContaining({ code: 'timetable-unreadable' }));
  expect(() => readAsc(new TextEncoder().encode('<html/>'))).toThrow(
    expect.objectContaining({ code: 'timetable-unreadable' }),
  );
});
