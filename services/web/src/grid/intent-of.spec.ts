import { expect, test } from '@jest/globals';
import type { GridSettings, Intent, KeyPress } from './grid.types.ts';
import { intentOf } from './intent-of.ts';
import { TYPED_CODES, typedCodes } from './school-codes.ts';

const FIVE: GridSettings = { scale: 'five', allowOne: false, codes: TYPED_CODES };
const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrl: false,
  shift: false,
  alt: false,
  repeat: false,
  composing: false,
  ...held,
});
const ctrl = { ctrl: true };

/** Physical key, what the Russian layout types on it, what the Latin one types, and what both must mean. */
const BOTH: [code: string, russian: string, latin: string, meant: Intent][] = [
  ['Digit5', '5', '5', { kind: 'mark', value: '5' }],
  ['Digit2', '2', '2', { kind: 'mark', value: '2' }],
  ['Numpad4', '4', '4', { kind: 'mark', value: '4' }],
  ['KeyY', 'н', 'y', { kind: 'absence', code: 'absent' }],
  ['KeyJ', 'о', 'j', { kind: 'absence', code: 'late' }],
  ['Comma', 'б', ',', { kind: 'absence', code: 'ill' }],
  ['KeyG', 'п', 'g', { kind: 'absence', code: 'excused' }],
  ['KeyD', 'в', 'd', { kind: 'work' }],
  ['KeyR', 'к', 'r', { kind: 'roll-call' }],
  ['KeyT', 'е', 't', { kind: 'topic' }],
  ['KeyH', 'р', 'h', { kind: 'homework' }],
  ['KeyV', 'м', 'v', { kind: 'remark' }],
  ['Period', 'ю', '.', { kind: 'mark', value: 'debt' }],
  ['Equal', '+', '+', { kind: 'second-part' }],
  ['F2', 'F2', 'F2', { kind: 'comment' }],
  ['Backslash', '\\', '\\', { kind: 'comment' }],
  ['Delete', 'Delete', 'Delete', { kind: 'clear' }],
  ['Backspace', 'Backspace', 'Backspace', { kind: 'clear' }],
  ['Space', ' ', ' ', { kind: 'skip' }],
  ['Enter', 'Enter', 'Enter', { kind: 'move', to: 'down' }],
  ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', { kind: 'move', to: 'left' }],
  ['PageDown', 'PageDown', 'PageDown', { kind: 'move', to: 'ten-down' }],
  ['BracketRight', 'ъ', ']', { kind: 'move', to: 'lesson-on' }],
];

test.each(BOTH)(
  'N-14: the key %s means the same in the Russian (%s) and the Latin layout (%s)',
  (code, russian, latin, meant) => {
    expect(intentOf(press(russian, code), FIVE)).toEqual(meant);
    expect(intentOf(press(latin, code), FIVE)).toEqual(meant);
  },
);

const LATIN_ONLY: [key: string, code: string, meant: Intent][] = [
  ['n', 'KeyN', { kind: 'absence', code: 'absent' }],
  ['l', 'KeyL', { kind: 'absence', code: 'late' }],
  ['b', 'KeyB', { kind: 'absence', code: 'ill' }],
  ['w', 'KeyW', { kind: 'work' }],
  ['m', 'KeyM', { kind: 'remark' }],
  ['/', 'Slash', { kind: 'comment' }],
];

test.each(LATIN_ONLY)('N-14: %s reminds of its word in the Latin layout', (key, code, meant) => {
  expect(intentOf(press(key, code), FIVE)).toEqual(meant);
});

const CHORDS: [code: string, held: Partial<KeyPress>, meant: Intent][] = [
  ['KeyZ', ctrl, { kind: 'undo' }],
  ['KeyZ', { ctrl: true, shift: true }, { kind: 'redo' }],
  ['KeyD', ctrl, { kind: 'fill', what: 'range' }],
  ['KeyC', ctrl, { kind: 'copy' }],
  ['Slash', ctrl, { kind: 'phrases' }],
  ['ArrowDown', { alt: true }, { kind: 'values' }],
];

test.each(CHORDS)('N-14: the chord on %s goes by the physical key, whatever the layout types', (code, held, meant) => {
  expect(intentOf(press('я', code, held), FIVE)).toEqual(meant);
  expect(intentOf(press('z', code, held), FIVE)).toEqual(meant);
});

test('N-14: a slip of the layout writes nothing and names the right key', () => {
  expect(intentOf(press('т', 'KeyN'), FIVE)).toEqual({ kind: 'hint', letter: 'н' });
  expect(intentOf(press('д', 'KeyL'), FIVE)).toEqual({ kind: 'hint', letter: 'о' });
});

test('N-14: a key that is held down moves, but never writes a mark', () => {
  expect(intentOf(press('5', 'Digit5', { repeat: true }), FIVE)).toBeUndefined();
  expect(intentOf(press('н', 'KeyY', { repeat: true }), FIVE)).toBeUndefined();
  expect(intentOf(press('ArrowDown', 'ArrowDown', { repeat: true }), FIVE)).toEqual({ kind: 'move', to: 'down' });
});

test('N-14: composition and AltGr, the search of the browser, paste and Tab stay the browser’s', () => {
  const left = [
    press('5', 'Digit5', { composing: true }),
    press('f', 'KeyF', ctrl),
    press('v', 'KeyV', ctrl),
    press('Tab', 'Tab'),
    press('ф', 'KeyA'),
  ];

  expect(left.map((key) => intentOf(key, FIVE))).toEqual(left.map(() => undefined));
});

test('the scale decides which digits are marks: 1 only by the school’s setting, long numbers join, a pass is a letter', () => {
  const one = press('1', 'Digit1');

  expect(intentOf(one, FIVE)).toBeUndefined();
  expect(intentOf(one, { ...FIVE, allowOne: true })).toEqual({ kind: 'mark', value: '1' });
  expect(intentOf(one, { ...FIVE, scale: 'hundred' })).toEqual({ kind: 'digit', digit: '1' });
  expect(intentOf(press('з', 'KeyP'), { ...FIVE, scale: 'passFail' })).toEqual({ kind: 'mark', value: 'pass' });
  expect(intentOf(press('p', 'KeyP'), { ...FIVE, scale: 'passFail' })).toEqual({ kind: 'mark', value: 'pass' });
  expect(intentOf(press('-', 'Minus'), { ...FIVE, scale: 'passFail' })).toEqual({ kind: 'mark', value: 'fail' });
});

test('N-22: with Shift the key of lateness asks for the minutes, and other letters mean what they mean without it', () => {
  const shift = { shift: true };

  expect(intentOf(press('О', 'KeyJ', shift), FIVE)).toEqual({ kind: 'minutes' });
  expect(intentOf(press('L', 'KeyL', shift), FIVE)).toEqual({ kind: 'minutes' });
  expect(intentOf(press('Н', 'KeyY', shift), FIVE)).toEqual({ kind: 'absence', code: 'absent' });
});

test('N-22: the letters of the school come before the usual ones and before the grid’s own', () => {
  const codes = typedCodes([
    { letter: 'К', code: 'ill' },
    { letter: 'НБ', code: 'truant' },
  ]);

  expect(intentOf(press('к', 'KeyR'), { ...FIVE, codes })).toEqual({ kind: 'absence', code: 'ill' });
  expect(intentOf(press('н', 'KeyY'), { ...FIVE, codes })).toEqual({ kind: 'absence', code: 'absent' });
});

test.each([
  ['KeyH', 'р', 'no-homework'],
  ['PageDown', 'PageDown', 'next-lesson'],
  ['PageUp', 'PageUp', 'last-lesson'],
] as const)('F-063: Alt %s goes by the physical key (%s means %s)', (code, key, kind) => {
  expect(intentOf(press(key, code, { alt: true }), FIVE)).toEqual({ kind });
});
