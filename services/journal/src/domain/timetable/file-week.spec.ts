import { expect, test } from '@jest/globals';
import { readXhstt } from '../../adapters/xhstt.ts';
import { anArchive, type ArchiveParts } from '../../adapters/testing.ts';
import { fileWeek, type FileWeek } from './file-week.ts';

const read = (parts: ArchiveParts): FileWeek => fileWeek(readXhstt(new TextEncoder().encode(anArchive(parts))));

test('N-31: a double lesson takes two numbers of one day', () => {
  const { lessons } = read({ events: [{ id: 'e1', duration: 2, resources: ['8Б'] }], solutions: [['e1 Tu_3']] });

  expect(lessons).toMatchObject([
    { weekday: 2, number: 3 },
    { weekday: 2, number: 4 },
  ]);
});

test('N-31: an event without a time, or past the end of the day, is listed with its missing hours', () => {
  const events = [
    { id: 'e1', duration: 2, resources: ['8Б'] },
    { id: 'e2', duration: 2, resources: ['8Б'] },
  ];
  const { lessons, unplaced } = read({ events, solutions: [['e1 Mo_7']] });

  expect(lessons).toHaveLength(1);
  expect(unplaced).toMatchObject([
    { what: 'no-time', event: 'e1', ru: expect.stringContaining('1') },
    { what: 'no-time', event: 'e2', ru: expect.stringContaining('2') },
  ]);
});

test('N-31: of two events that want one teacher at one time the second is listed as a clash', () => {
  const classes = [{ id: '8А' }, { id: '8Б' }];
  const events = [
    { id: 'e1', resources: ['8А', 'T1'] },
    { id: 'e2', resources: ['8Б', 'T1'] },
  ];
  const { lessons, clashes } = read({ classes, events, solutions: [['e1 Mo_1', 'e2 Mo_1']] });

  expect(lessons).toMatchObject([{ event: 'e1' }]);
  expect(clashes).toMatchObject([{ what: 'clash', event: 'e2', ru: expect.stringMatching(/e1.*T1/) }]);
});

test('N-31: subgroups of a class learn at one time, but not beside their whole class', () => {
  const classes = [
    { id: '8Б_1', of: '8Б' },
    { id: '8Б_2', of: '8Б' },
  ];
  const events = [
    { id: 'e1', resources: ['8Б_1', 'T1'] },
    { id: 'e2', resources: ['8Б_2', 'T2'] },
    { id: 'e3', resources: [], groups: ['8Б'] },
  ];
  const { lessons, clashes } = read({ classes, events, solutions: [['e1 Mo_1', 'e2 Mo_1', 'e3 Mo_1']] });

  expect(lessons.map(({ classes: [each] }) => each)).toMatchObject([
    { title: '8Б', part: '8Б_1' },
    { title: '8Б', part: '8Б_2' },
  ]);
  expect(clashes).toMatchObject([{ event: 'e3' }]);
});

test('N-31: of several solutions the one with the fewest faults is taken, the first of equals', () => {
  const events = [
    { id: 'e1', resources: ['8Б'] },
    { id: 'e2', resources: ['8Б'] },
  ];
  const week = read({
    events,
    solutions: [
      ['e1 Mo_1', 'e2 Mo_1'],
      ['e1 Mo_1', 'e2 Mo_2'],
      ['e1 Tu_1', 'e2 Tu_2'],
    ],
  });

  expect(week).toMatchObject({ title: 'Неделя · s2', clashes: [], unplaced: [] });
});

test('N-31: a file without solutions is taken by the times fixed in its events', () => {
  const week = read({ events: [{ id: 'e1', time: 'Tu_2', resources: ['8Б'] }], solutions: [] });

  expect(week.lessons).toMatchObject([{ weekday: 2, number: 2 }]);
});

test('N-32: ten days are two weeks of five, one after the other; weeks named by the file may come in any order', () => {
  const days = 'Mo1 Tu1 We1 Th1 Fr1 Mo2 Tu2 We2 Th2 Fr2'.split(' ');
  const events = ['e1', 'e2', 'e3'].map((id) => ({ id, resources: ['8Б'] }));
  const solutions = [['e1 Mo1_1', 'e2 Mo2_1', 'e3 Fr2_3']];

  expect(read({ days, events, solutions }).lessons).toMatchObject([
    { weekday: 1, number: 1, week: 'a' },
    { weekday: 1, number: 1, week: 'b' },
    { weekday: 5, number: 3, week: 'b' },
  ]);
  const weeks = { Mo1: 'W1', Mo2: 'W2', Tu1: 'W1', Tu2: 'W2' };
  const named = read({
    days: ['Mo1', 'Mo2', 'Tu1', 'Tu2'],
    weeks,
    events,
    solutions: [['e1 Mo1_1', 'e2 Mo2_1', 'e3 Tu2_2']],
  });
  expect(named.lessons).toMatchObject([
    { weekday: 1, week: 'a' },
    { weekday: 1, week: 'b' },
    { weekday: 2, week: 'b' },
  ]);
});

test('N-31: without any time, or with a cycle of eleven days or three weeks, the file is refused', () => {
  const unreadable = expect.objectContaining({ code: 'timetable-unreadable' });
  const days = Array.from({ length: 11 }, (_, at) => `D${at}`);
  const weeks = { Mo: 'W1', Tu: 'W2', We: 'W3' };

  expect(() => read({ solutions: [] })).toThrow(unreadable);
  expect(() => read({ days, solutions: [['e1 D0_1']] })).toThrow(unreadable);
  expect(() => read({ days: ['Mo', 'Tu', 'We'], weeks, solutions: [['e1 Mo_1']] })).toThrow(unreadable);
});

test('R-28: a file without events is refused as empty', () => {
  expect(() => read({ events: [], solutions: [] })).toThrow(expect.objectContaining({ code: 'timetable-empty' }));
});

test('N-31: days are known by their names, whatever their order; else Monday comes first', () => {
  const events = [{ id: 'e1', resources: ['8Б'] }];

  expect(read({ days: ['Пт', 'Пн'], events, solutions: [['e1 Пт_1']] }).lessons).toMatchObject([{ weekday: 5 }]);
  expect(read({ days: ['ma', 'di'], events, solutions: [['e1 di_2']] }).lessons).toMatchObject([
    { weekday: 2, number: 2 },
  ]);
});
