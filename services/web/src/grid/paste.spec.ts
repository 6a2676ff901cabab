import { expect, test } from '@jest/globals';
import { USUAL_MARK_RULES } from '@parta/school';
import { pastedLines, planPaste } from './paste.ts';
import { WRITTEN_CODES } from './school-codes.ts';

const FIVE = { scale: 'five', rules: USUAL_MARK_RULES, codes: WRITTEN_CODES } as const;
const NAMES = ['Климов Роман', 'Комарова Ксения', 'Кузнецов Иван', 'Кузнецова Мария'];

test('N-14: a pasted column goes down from the cursor; empty lines skip their pupil', () => {
  const plan = planPaste(pastedLines('5\r\n\r\n4\r\n'), NAMES, 0, FIVE);

  expect(plan.marks).toEqual([
    { row: 0, value: '5' },
    { row: 2, value: '4' },
  ]);
});

test('N-14: what is no mark is listed with its line and never guessed', () => {
  const plan = planPaste(pastedLines('5\nотл\n4+\nн'), NAMES, 0, FIVE);

  expect(plan.unknown).toEqual([
    { line: 2, name: undefined, typed: 'отл' },
    { line: 3, name: undefined, typed: '4+' },
  ]);
  expect(plan.absences).toEqual([{ row: 3, code: 'absent' }]);
});

test('N-14: with surnames in the first column rows are matched by name, whatever their order', () => {
  const plan = planPaste(pastedLines('Комарова\t4\nклимов роман\t5\nСидоров\t3\nКузнецов Иван\t2'), NAMES, 0, FIVE);

  expect(plan.marks).toEqual([
    { row: 1, value: '4' },
    { row: 0, value: '5' },
    { row: 2, value: '2' },
  ]);
  expect(plan.unmatched).toEqual([{ line: 3, name: 'Сидоров', typed: '3' }]);
});

test('N-14: a column longer than the class lists the lines that have no pupil', () => {
  const plan = planPaste(pastedLines('5\n5\n5'), NAMES, 2, FIVE);

  expect(plan.marks).toHaveLength(2);
  expect(plan.unmatched).toEqual([{ line: 3, name: undefined, typed: '5' }]);
});
