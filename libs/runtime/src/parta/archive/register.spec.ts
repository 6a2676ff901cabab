import { expect, test } from '@jest/globals';
import { newId } from '@parta/contracts';
import type { Book } from './books.ts';
import { registerOf } from './register.ts';

const [lessonId, workId, pupilId, teacherId, substituteId] = [newId(), newId(), newId(), newId(), newId()];
const at = '2026-09-10T06:00:00.000Z';
const quarter = {
  kind: 'period' as const,
  periodId: newId(),
  title: '1-я четверть',
  from: '2026-09-01',
  until: '2026-10-25',
};
const annual = { kind: 'annual' as const, periodId: null, title: 'Годовая', from: '2026-09-01', until: '2027-05-31' };
const place = { number: 1, starts: '08:30', ends: '09:15', room: '31', writable: false, checked: true, topicVer: 1 };
const work = { workId, typeId: 'dictation', title: '', weight: 100, counts: true, parts: 2, ver: 1 };
const lesson = {
  ...{ lessonId, day: '2026-09-10', ...place, status: 'kept' as const, topic: 'Дроби', works: [work] },
  ...{ teacherIds: [teacherId], actualIds: [substituteId] },
  homework: [{ homeworkId: newId(), kind: 'task' as const, text: '№ 341', dueDay: null, dueLessonId: null, ver: 1 }],
};
const mark = (part: number, value: string) => {
  const cell = { markId: newId(), workId, lessonId, pupilId, part, value, comment: null, due: null, retakeOf: null };
  return { ...cell, by: teacherId, at, ver: 1 };
};
const final = (column: { kind: 'period' | 'annual'; periodId: string | null }, ...values: (string | null)[]) => {
  const decisions = values.map((value, index) => ({ value, proposed: null, by: teacherId, at, ver: index + 1 }));
  return { finalId: newId(), pupilId, kind: column.kind, periodId: column.periodId, decisions };
};
const order = { number: '17-у', day: '2027-01-11' };
const book: Book = {
  ...{
    groupId: newId(),
    schoolId: 's1502',
    title: '8Б Алгебра',
    subject: 'Алгебра',
    scale: 'five',
    classTitles: ['8Б'],
  },
  ...{ periods: [], workTypes: [], settings: [], columns: [quarter, annual], unlocks: [] },
  people: [
    { personId: pupilId, name: 'Абрамова Вера Ильинична' },
    { personId: teacherId, name: 'Волкова Елена Андреевна' },
    { personId: substituteId, name: 'Ершов Пётр Львович' },
  ],
  teachers: [{ personId: teacherId, name: 'Волкова Елена Андреевна' }],
  pupils: [{ pupilId, name: 'Абрамова Вера Ильинична', from: '2026-09-01', until: null }],
  ...{ lessons: [lesson], marks: [mark(0, '4'), mark(1, '5')], attendanceCodes: [{ letter: 'Опозд', code: 'late' }] },
  attendance: [{ lessonId, pupilId, code: 'late', minutes: 5, ver: 1 }],
  ...{ history: [], attendanceHistory: [], remarks: [], finals: [final(quarter, '4', '5'), final(annual, '4', null)] },
  changes: [
    {
      ...{ what: 'final', aboutId: newId(), pupilId, ver: 2, was: '4', value: '5', by: teacherId, at },
      ...{ reason: 'Ошибка при переносе', unlockId: null, order },
    },
  ],
  substitutions: [
    {
      ...{ lessonId, ver: 1, kind: 'same-subject', instead: null, withLessonId: null, by: null, at },
      ...{ planned: { day: '2026-09-10', number: 1, room: '31' }, plannedIds: [teacherId], teacherIds: [substituteId] },
    },
  ],
};
const year = { yearId: newId(), title: '2026/27', from: '2026-09-01', until: '2027-05-31' };
const { sheets } = registerOf('8Б', [book], { schoolTitle: 'Школа № 1502', year });
const rowsOf = (title: string) => sheets.find((sheet) => sheet.title.includes(title))?.table.rows;

test('N-38: a page of the register has codes and pairs in the cells, and behind a period its average and final', () => {
  expect(rowsOf('отметки и посещаемость')).toEqual([
    ['№', 'Фамилия, имя', '10', 'Ср.', 'Итог', 'Год'],
    ['1', 'Абрамова Вера', 'опозд 4/5', '4,50', '5', ''],
  ]);
  const { bands } = sheets.find(({ side }) => side === 'left')?.table ?? {};
  expect(bands?.map(({ title, columns }) => `${title} ${columns}`)).toEqual([' 2', 'сен 1', '1-я ч. 2', 'за год 1']);
});

test('R-30: both teachers of a substituted lesson stand in the printed list of lessons', () => {
  expect(rowsOf('темы и задания')?.[1]).toEqual([
    ...['10.09', '1', 'Дроби', '№ 341'],
    'Замена: Ершов П. Л.; по расписанию Волкова Е. А.',
  ]);
});

test('N-38: the summary has the final of every column and subject as it stands; one taken back leaves an empty cell', () => {
  expect(rowsOf('итоговых отметок')).toEqual([
    ['№', 'Фамилия, имя', 'Период', 'Алгебра'],
    ['1', 'Абрамова Вера', '1-я четверть', '5'],
    ['', '', 'Годовая', ''],
  ]);
});

test('R-06, N-38: what an order changed after closing is printed with old, new, reason and order', () => {
  expect(rowsOf('Исправления')?.[1]).toEqual([
    ...['10.09', 'Алгебра', 'итоговая отметка', 'Абрамова Вера Ильинична', '4 → 5', 'Ошибка при переносе'],
    'приказ № 17-у от 11.01.2027',
  ]);
});

test('N-38: a column for every head and a band over every column, on each sheet', () => {
  const wrong = sheets.filter(({ table: { rows, widths, bands } }) => {
    const banded = bands?.reduce((sum, { columns }) => sum + columns, 0) ?? widths.length;
    return banded !== widths.length || rows.some((row) => row.length !== widths.length);
  });

  expect(wrong).toEqual([]);
});
