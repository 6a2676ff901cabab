import { isMarkOf } from '@parta/school';
import type { AttendanceCode } from '@parta/contracts';
import { entryAt } from './entries.ts';
import { shownIn } from './entry.ts';
import { fill } from './fill.ts';
import type { Intent } from './grid.types.ts';
import { attendanceAt, type GridState, type Told } from './grid-state.ts';
import { movedTo } from './move-cursor.ts';
import { lockOf } from './sheet.ts';
import { rangeOf, valuesOf } from './values-of.ts';
import { redo, undo, writeStep } from './write-step.ts';

/** Digits of one number come within this many milliseconds. */
const JOINING = 600;

/**
 * What an intent does to the grid; `now` in milliseconds. Intents that only open something (comment, palette, keys)
 * leave the state as it is.
 */
export function act(before: GridState, intent: Intent, now: number): GridState {
  const typing = intent.kind === 'digit' ? before.typing : undefined;
  const state: GridState = { ...before, told: undefined, asks: undefined, typing };
  switch (intent.kind) {
    case 'move':
      return { ...state, cursor: movedTo(state, intent.to), anchor: undefined, part: 0 };
    case 'extend':
      return { ...state, cursor: movedTo(state, intent.to), anchor: state.anchor ?? state.cursor.row };
    case 'skip':
      return act(state, { kind: 'move', to: 'down' }, now);
    case 'mark':
      return writeMark(state, intent.value);
    case 'digit':
      return joinDigit(state, intent.digit, now);
    case 'absence':
      return unlocked(state, (open) => stepDown(writeAbsence(open, intent.code)));
    case 'minutes':
      return unlocked(state, (open) => ({ ...writeAbsence(open, 'late'), asks: 'minutes' }));
    case 'clear':
      return unlocked(state, clear);
    case 'second-part':
      return partsAt(state) === 2 ? { ...state, part: 1 } : tell(state, { kind: 'one-part' });
    case 'fill':
      return unlocked(state, (open) => fill(open, intent.what, before.told));
    case 'undo':
      return undo(state);
    case 'redo':
      return redo(state);
    case 'hint':
      return tell(state, { kind: 'hint', letter: intent.letter });
    default:
      return state;
  }
}

const tell = (state: GridState, told: Told): GridState => ({ ...state, told });
const partsAt = ({ sheet, cursor }: GridState): number => sheet.columns[cursor.column]?.work.parts ?? 1;

/** Runs a change on the cell under the cursor, or says why the cell is closed. */
function unlocked(state: GridState, change: (state: GridState) => GridState): GridState {
  const column = state.sheet.columns[state.cursor.column];
  const row = state.sheet.rows[state.cursor.row];
  if (!column || !row) return state;
  const lock = lockOf(column, row);
  return lock ? tell(state, { kind: 'locked', lock }) : change(state);
}

/** Writes into the range and steps down: one key, one mark. */
function writeMark(state: GridState, value: string): GridState {
  return unlocked(state, (open) => {
    const written = writeStep(open, valuesOf(open, rangeOf(open), value));
    return stepDown(written);
  });
}

function joinDigit(state: GridState, digit: string, now: number): GridState {
  const { typing } = state;
  const joined = typing && now - typing.at < JOINING ? typing.text + digit : digit;
  const text = isMarkOf(state.sheet.scale, joined) ? joined : digit;
  const isStart = text === digit && !isMarkOf(state.sheet.scale, digit);
  const typed = { ...state, typing: { text, at: now } };
  return isStart ? typed : unlocked(typed, (open) => writeStep(open, valuesOf(open, [open.cursor.row], text)));
}

/** The code for everybody in the range; who is late already stays late by as many minutes. */
function writeAbsence(state: GridState, code: AttendanceCode): GridState {
  const refs = rangeOf(state).flatMap((row) => attendanceAt(state, { row, column: state.cursor.column }) ?? []);
  const cells = refs.map((ref) => {
    const { value, minutes = null } = shownIn(entryAt(state.entries, ref));
    return { ref, value: { value: code, comment: null, ...(value === code && { minutes }) } };
  });
  return writeStep(state, cells);
}

/** Takes the mark away; in a cell without a mark the absence. */
function clear(state: GridState): GridState {
  const marks = valuesOf(state, rangeOf(state), null);
  const filled = marks.filter(({ ref }) => shownIn(entryAt(state.entries, ref)).value !== null);
  if (filled.length > 0) return writeStep(state, filled);
  const absent = rangeOf(state).flatMap((row) => attendanceAt(state, { row, column: state.cursor.column }) ?? []);
  return writeStep(
    state,
    absent.map((ref) => ({ ref, value: { value: null, comment: null } })),
  );
}

function stepDown(state: GridState): GridState {
  return { ...state, cursor: movedTo(state, 'down'), anchor: undefined, part: 0 };
}
