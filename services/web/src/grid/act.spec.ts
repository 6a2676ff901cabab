import { expect, test } from '@jest/globals';
import { act } from './act.ts';
import { departed, settled } from './answered.ts';
import { entryAt, wished } from './entries.ts';
import { shownIn } from './entry.ts';
import type { Intent } from './grid.types.ts';
import { attendanceAt, type GridState, markAt, openGrid, reloadGrid } from './grid-state.ts';
import { journalOf } from './testing.ts';

const digit = (value: string): Intent => ({ kind: 'mark', value });
const typed = (state: GridState, ...intents: Intent[]) => intents.reduce((next, intent) => act(next, intent, 0), state);
const markIn = (state: GridState, row: number, column = state.cursor.column) =>
  shownIn(entryAt(state.entries, markAt(state, { row, column })!)).value;
const open = (pupils = 4) =>
  openGrid(journalOf({ pupils, days: ['2026-11-16', '2026-11-18', '2026-11-19'] }), '2026-11-18');

test('N-14: the journal opens at today’s lesson', () => {
  expect(open().cursor).toEqual({ row: 0, column: 1 });
});

test('N-14: a class of 30 takes 30 keys', () => {
  const keys = Array.from({ length: 30 }, () => digit('4'));

  const filled = typed(open(30), ...keys);

  expect(wished(filled.entries)).toHaveLength(30);
  expect(filled.cursor.row).toBe(29);
});

test('N-20: a slip is taken back at once, and brought back', () => {
  const slip = typed(open(), digit('2'));

  expect(markIn(typed(slip, { kind: 'undo' }), 0)).toBeNull();
  expect(markIn(typed(slip, { kind: 'undo' }, { kind: 'redo' }), 0)).toBe('2');
});

test('R-26: after saving, taking back is a new value over the newest version', () => {
  const slip = typed(open(), digit('2'));
  const ref = markAt(slip, { row: 0, column: 1 })!;
  const saved = settled(departed(slip, [ref], 'c1'), [ref], 'c1');

  const back = typed(saved, { kind: 'undo' });

  expect(entryAt(back.entries, ref).wish).toMatchObject({ wanted: { value: null }, ver: 1, state: 'waiting' });
});

test('R-05: taking back over a colleague’s newer value is a question, not a silent change', () => {
  const mine = typed(open(), digit('2'));
  const ref = markAt(mine, { row: 0, column: 1 })!;
  const saved = settled(departed(mine, [ref], 'c1'), [ref], 'c1');
  const journal = journalOf({ pupils: 4, days: ['2026-11-16', '2026-11-18', '2026-11-19'], marks: [[0, 1, '5', 2]] });

  const back = typed(reloadGrid(saved, journal), { kind: 'undo' });

  expect(entryAt(back.entries, ref).wish?.state).toBe('conflict');
  expect(markIn(back, 0)).toBe('5');
});

test('F-062: an absence stands beside the mark, and Del takes the mark first', () => {
  const both = typed(open(), digit('4'), { kind: 'move', to: 'up' }, { kind: 'absence', code: 'absent' });
  const absence = attendanceAt(both, { row: 0, column: 1 })!;

  expect(shownIn(entryAt(both.entries, absence)).value).toBe('absent');
  const cleared = typed(both, { kind: 'move', to: 'up' }, { kind: 'clear' });
  expect(markIn(cleared, 0)).toBeNull();
  expect(shownIn(entryAt(cleared.entries, absence)).value).toBe('absent');
});

test('own-child: the row of the own child is closed, nothing is written', () => {
  const state = openGrid(journalOf({ pupils: 2, days: ['2026-11-18'], ownChild: 0 }), '2026-11-18');

  const tried = typed(state, digit('5'));

  expect(wished(tried.entries)).toEqual([]);
  expect(tried.told).toEqual({ kind: 'locked', lock: 'own-child' });
});

test('R-02: outside the pupil’s membership a cell is closed, nothing is written', () => {
  const state = openGrid(journalOf({ pupils: 2, days: ['2026-11-18'], memberFrom: '2026-11-19' }), '2026-11-18');

  const tried = typed(state, digit('5'));

  expect(wished(tried.entries)).toEqual([]);
  expect(tried.told).toEqual({ kind: 'locked', lock: 'not-member' });
});

test('N-14: a long range is filled only when asked for a second time', () => {
  const down: Intent = { kind: 'extend', to: 'down' };
  const ranged = typed(open(8), digit('5'), { kind: 'move', to: 'up' }, down, down, down, down, down, down);

  const asked = typed(ranged, { kind: 'fill', what: 'range' });

  expect(asked.told).toEqual({ kind: 'many-to-fill' });
  expect(wished(asked.entries)).toHaveLength(1);
  expect(wished(typed(asked, { kind: 'fill', what: 'range' }).entries)).toHaveLength(7);
});

test('marks of the scale of a hundred join quick digits, slow ones start anew', () => {
  const state = openGrid(journalOf({ pupils: 2, days: ['2026-11-18'], scale: 'hundred' }), '2026-11-18');
  const key = (typedDigit: string): Intent => ({ kind: 'digit', digit: typedDigit });

  const quick = act(act(state, key('8'), 0), key('7'), 300);

  expect(markIn(quick, 0)).toBe('87');
  expect(markIn(act(quick, key('5'), 2000), 0)).toBe('5');
});
