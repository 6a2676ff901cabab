import { expect, test } from '@jest/globals';
import { averageOfJournal, formatAverage } from '@parta/school';
import fc from 'fast-check';
import { act } from './act.ts';
import { departed, released, settled } from './answered.ts';
import { NO_CELLS, wished } from './entries.ts';
import type { Intent } from './grid.types.ts';
import { type GridState, openGrid } from './grid-state.ts';
import { rowAbsences } from './row-absences.ts';
import { rowAverage } from './row-average.ts';
import { rowMarks } from './row-marks.ts';
import { journalOf } from './testing.ts';

const today = '2026-11-19';
const days = ['2026-11-16', '2026-11-18', today];
const cells = ({ entries }: GridState, row = 0) => entries.get(`pupil-${row}`) ?? NO_CELLS;
const averageOfRow = (state: GridState, row = 0) => {
  const average = rowAverage(cells(state, row), state.sheet, today);
  return average && formatAverage(average, 'ru');
};
const aKey = fc.oneof(
  fc.constantFrom<Intent>({ kind: 'undo' }, { kind: 'redo' }, { kind: 'clear' }, { kind: 'fill', what: 'blanks' }),
  fc.constantFrom('5', '4', '3', '2', 'debt', 'na', 'н/о').map((value): Intent => ({ kind: 'mark', value })),
  fc.constantFrom('up', 'left', 'right').map((to): Intent => ({ kind: 'move', to: to as 'up' })),
  fc.constantFrom('ill', 'late').map((code): Intent => ({ kind: 'absence', code: code as 'ill' })),
);

test('F-066, R-01: after each key the row shows the average of what stands in it, saved or not, whatever was answered meanwhile', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(aKey, fc.nat(3)), { maxLength: 40 }), (keys) => {
      let state = openGrid(journalOf({ pupils: 3, days, marks: [[0, 0, '4', 1]] }), today);
      for (const [key, answer] of keys) {
        state = act(state, key, 0);
        const refs = wished(state.entries).map(({ ref }) => ref);
        if (answer > 0) state = departed(state, refs, 'c');
        if (answer > 1) state = answer === 2 ? settled(state, refs, 'c') : released(state, refs, 'c');
        const numbers = rowMarks(cells(state), state.sheet).filter(({ value }) => value !== null && /^\d$/.test(value));
        const sum = numbers.reduce((all, { value }) => all + Number(value), 0);
        const average = rowAverage(cells(state), state.sheet, today);
        expect(average && Number(average.n) / 100).toBe(numbers.length > 0 ? sum : undefined);
        expect(averageOfJournal(rowMarks(cells(state), state.sheet).toReversed(), [], today)).toEqual(average);
      }
    }),
    { numRuns: 1000 },
  );
});

test('F-066: absences of the row are missed lessons, live: late is not missed, and a lesson counts once', () => {
  const state = openGrid(journalOf({ pupils: 2, days }), today);
  const at = (column: number, code: 'ill' | 'late' | 'absent') => (now: GridState) =>
    act({ ...now, cursor: { row: 0, column } }, { kind: 'absence', code }, 0);
  const twoWorks = {
    ...state,
    sheet: { ...state.sheet, columns: state.sheet.columns.flatMap((column) => [column, column]) },
  };

  const entered = [at(0, 'ill'), at(1, 'late'), at(2, 'absent')].reduce((now, enter) => enter(now), state);

  expect(rowAbsences(cells(entered), entered.sheet)).toBe(2);
  expect(rowAbsences(cells(entered), twoWorks.sheet)).toBe(2);
  expect(rowAbsences(cells(entered, 1), entered.sheet)).toBe(0);
});

test('N-17, R-01: the row counts as the school set it: without weights, pairs by their mean', () => {
  const journal = journalOf({
    pupils: 1,
    days,
    marks: [
      [0, 0, '5', 1],
      [0, 1, '2', 1],
    ],
  });
  journal.lessons[0]!.works[0]!.weight = 300;
  const open = (settings: typeof journal.settings) => averageOfRow(openGrid({ ...journal, settings }, today));

  expect(open([])).toBe('4,25');
  expect(open([{ name: 'marks.weighted', from: '2026-09-01', value: false }])).toBe('3,50');
  expect(open([{ name: 'unknown.name', from: '2026-09-01', value: false }])).toBe('4,25');
});
