import { expect, test } from '@jest/globals';
import { act } from './act.ts';
import { groupsOf } from './batches.ts';
import { entryAt } from './entries.ts';
import { shownIn } from './entry.ts';
import { intentOf } from './intent-of.ts';
import { type GridState, markAt, openGrid } from './grid-state.ts';
import { TYPED_CODES } from './school-codes.ts';
import { journalOf } from './testing.ts';

const press = (code: string, held: { ctrl?: boolean; shift?: boolean } = {}) =>
  intentOf(
    {
      key: code === 'Enter' ? 'Enter' : code.slice(-1),
      code,
      ctrl: false,
      shift: false,
      alt: false,
      repeat: false,
      composing: false,
      ...held,
    },
    { scale: 'five', allowOne: false, codes: TYPED_CODES },
  )!;
const blanks = press('Enter', { ctrl: true });
const column = press('Enter', { ctrl: true, shift: true });
const open = (pupils: number, marks: [number, number, string, number][] = [[0, 0, '5', 1]]) => {
  const state = openGrid(journalOf({ pupils, days: ['2026-11-18'], marks, ownChild: pupils - 1 }), '2026-11-18');
  return { ...state, cursor: { row: 0, column: 0 } };
};
const values = (state: GridState) =>
  state.sheet.rows.map((_, row) => shownIn(entryAt(state.entries, markAt(state, { row, column: 0 })!)).value);

test('N-14: the blank cells of a column take the value under the cursor; marks, absent pupils and the own child stay as they are', () => {
  const state = open(5, [
    [0, 0, '5', 1],
    [1, 0, '3', 1],
  ]);
  const absent = {
    ...act({ ...state, cursor: { row: 2, column: 0 } }, { kind: 'absence', code: 'ill' }, 0),
    cursor: state.cursor,
  };

  const filled = act(absent, blanks, 0);

  expect(values(filled)).toEqual(['5', '3', null, '5', null]);
  expect(values(act(filled, { kind: 'undo' }, 0))).toEqual(['5', '3', null, null, null]);
});

test('N-14: a whole column takes one value by one chord, and goes to the journal in one batch', () => {
  const state = open(4, [
    [0, 0, '4', 1],
    [1, 0, '3', 1],
  ]);

  const filled = act(state, column, 0);

  expect(values(filled)).toEqual(['4', '4', '4', null]);
  expect(groupsOf(filled).map(({ lines }) => lines.length)).toEqual([2]);
});

test('N-14: more than five cells are filled only when asked a second time', () => {
  const asked = act(open(30), blanks, 0);

  expect(asked.told).toEqual({ kind: 'many-to-fill' });
  expect(values(asked).filter(Boolean)).toHaveLength(1);
  expect(values(act(asked, blanks, 0)).filter((value) => value === '5')).toHaveLength(29);
});

test('N-14: an empty cell under the cursor fills nothing', () => {
  expect(values(act(open(4, []), column, 0))).toEqual([null, null, null, null]);
});
