import { expect, test } from '@jest/globals';
import type { ClassJournalAnswer } from '@parta/contracts';
import { act } from './act.ts';
import { departed, settled } from './answered.ts';
import { entryAt, wished } from './entries.ts';
import { shownIn } from './entry.ts';
import { attendanceAt, type GridState, openGrid, reloadGrid } from './grid-state.ts';
import { expectedIn, rollCalled } from './roll-call.ts';
import { rowAbsences } from './row-absences.ts';
import { journalOf } from './testing.ts';

const LESSON = 'lesson-0';
const told = (pupil: number): NonNullable<ClassJournalAnswer['expected']>[number] => {
  return { lessonId: LESSON, pupilId: `pupil-${pupil}`, code: 'ill', from: 'announced', toldBy: 'guardian' };
};
const page = (expected = [told(1)]): ClassJournalAnswer => ({
  ...journalOf({ pupils: 3, days: ['2026-11-18'] }),
  expected,
});
const opened = () => openGrid(page(), '2026-11-18');
const at = (row: number, state: GridState) => attendanceAt(state, { row, column: 0 })!;
const cellOf = (row: number, state: GridState) => entryAt(state.entries, at(row, state));
const on = (row: number, state: GridState): GridState => ({ ...state, cursor: { row, column: 0 } });

test('N-23, R-20: an absence known ahead stands in its cell as no entry, and no count knows it', () => {
  const state = opened();

  expect(shownIn(cellOf(1, state)).value).toBeNull();
  expect(expectedIn(state, LESSON)).toMatchObject([{ expected: { code: 'ill', toldBy: 'guardian' } }]);
  expect(wished(state.entries)).toEqual([]);
  expect(rowAbsences(state.entries.get('pupil-1')!, state.sheet)).toBe(0);
});

test('N-22, N-23: one roll call makes entries of whoever is expected away, everybody else is left without a code', () => {
  const called = rollCalled(opened(), LESSON);

  expect(wished(called.entries)).toMatchObject([
    { ref: { pupilId: 'pupil-1' }, entry: { wish: { wanted: { value: 'ill' }, ver: 0 } } },
  ]);
  expect(called.called.has(LESSON)).toBe(true);
  expect(expectedIn(called, LESSON)).toEqual([]);
});

test('N-23: a pupil who is there after all is said to be by Del, and the roll call leaves them so', () => {
  const there = act(on(1, opened()), { kind: 'clear' }, 0);

  expect(cellOf(1, there).wish).toMatchObject({ wanted: { value: null }, ver: 0, state: 'waiting' });
  const called = rollCalled(there, LESSON);
  expect(cellOf(1, called).wish?.wanted.value).toBeNull();
});

test('N-23, R-26: taking Del back brings the expectation again, but never over what the journal has written', () => {
  const there = act(on(1, opened()), { kind: 'clear' }, 0);
  expect(expectedIn(act(there, { kind: 'undo' }, 0), LESSON)).toHaveLength(1);

  const ref = at(1, there);
  const saved = settled(departed(there, [ref], 'c1'), [ref], 'c1');
  const back = act(saved, { kind: 'undo' }, 0);

  expect(wished(back.entries)).toEqual([]);
  expect(cellOf(1, back).standing).toMatchObject({ value: null, ver: 1 });
});

test('N-24: what is withdrawn or announced while the page is open is seen by the next reading', () => {
  const later = reloadGrid(opened(), page([told(2)]));

  expect(expectedIn(later, LESSON).map(({ ref }) => ref.pupilId)).toEqual(['pupil-2']);
});

test('N-23: filling the blanks leaves out who is expected away', () => {
  const marked = act(opened(), { kind: 'mark', value: '4' }, 0);

  const filled = act(on(0, marked), { kind: 'fill', what: 'blanks' }, 0);

  const marks = wished(filled.entries).map(({ ref }) => ref.pupilId);
  expect(marks).toEqual(['pupil-0', 'pupil-2']);
});

test('N-22: lateness with its minutes is asked for where the pupil stands; the same code again keeps them', () => {
  const asked = act(opened(), { kind: 'minutes' }, 0);
  expect([asked.asks, asked.cursor.row, shownIn(cellOf(0, asked)).value]).toEqual(['minutes', 0, 'late']);

  const late = {
    ...page([]),
    attendance: [{ lessonId: LESSON, pupilId: 'pupil-0', code: 'late' as const, minutes: 10, ver: 1 }],
  };
  const again = act(openGrid(late, '2026-11-18'), { kind: 'absence', code: 'late' }, 0);

  expect(shownIn(cellOf(0, again)).minutes).toBe(10);
  expect(wished(again.entries)).toEqual([]);
});
