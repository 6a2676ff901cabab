import { expect, test } from '@jest/globals';
import { act } from './act.ts';
import { setMarksOf } from './command-of.ts';
import { debtsOf, retakable } from './debts.ts';
import { openGrid } from './grid-state.ts';
import { rowAverage } from './row-average.ts';
import { journalOf } from './testing.ts';
import { writeStep } from './write-step.ts';

const today = '2026-11-19';
const days = ['2026-11-16', '2026-11-18', today];

test('N-18: debts of the page are listed by their day, those without a day last, unsent ones too', () => {
  const journal = journalOf({
    pupils: 4,
    days,
    marks: [
      [0, 0, 'debt', 1],
      [1, 1, 'debt', 1],
      [2, 1, '4', 1],
    ],
  });
  journal.marks[0]!.due = '2026-11-25';
  journal.marks[1]!.due = '2026-11-18';
  const state = openGrid(journal, today);
  const typed = act({ ...state, cursor: { row: 3, column: 2 } }, { kind: 'mark', value: 'debt' }, 0);

  expect(debtsOf(typed, today).map(({ row, column, due }) => [row, column, due])).toEqual([
    [1, 1, '2026-11-18'],
    [0, 0, '2026-11-25'],
    [3, 2, null],
  ]);
  const removed = [{ name: 'marks.debtAfterDue', from: '2026-09-01', value: 'removed' }];
  expect(debtsOf(openGrid({ ...journal, settings: removed }, today), today).map(({ row }) => row)).toEqual([0]);
});

test('N-18: a mark typed over a debt takes its day away, a debt typed again keeps it', () => {
  const journal = journalOf({ pupils: 1, days: [today], marks: [[0, 0, 'debt', 1]] });
  journal.marks[0]!.due = '2026-11-25';
  const state = openGrid(journal, today);
  const sent = (value: string) => {
    const typed = act(state, { kind: 'mark', value }, 0);
    const [step] = typed.past;
    return (
      step &&
      setMarksOf(
        'lesson-0',
        step.map(({ ref, after }) => ({ ref, wanted: after, ver: 1 })),
      ).marks[0]
    );
  };

  expect(sent('4')).toMatchObject({ value: '4', due: null });
  expect(sent('debt')).toBeUndefined();
});

test('N-20: earlier saved marks of the pupil may be retaken; the retake counts in the row before it is saved', () => {
  const state = openGrid(
    journalOf({
      pupils: 2,
      days,
      marks: [
        [0, 0, '2', 1],
        [1, 1, '3', 1],
      ],
    }),
    today,
  );
  const here = { row: 0, column: 2 };
  const [first] = retakable(state, here);
  const ref = { kind: 'mark' as const, lessonId: 'lesson-2', workId: 'work-2', pupilId: 'pupil-0', part: 0 };

  const retaken = writeStep(state, [{ ref, value: { value: '5', comment: null, retakeOf: first!.markId } }]);

  expect(retakable(state, here)).toEqual([{ markId: 'mark-0-0', value: '2', column: 0 }]);
  expect(rowAverage(retaken.entries.get('pupil-0')!, retaken.sheet, today)).toEqual({ n: 500n, d: 100n });
  expect(retakable(retaken, { row: 0, column: 0 })).toEqual([]);
});
