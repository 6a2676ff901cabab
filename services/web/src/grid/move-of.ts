import type { Intent, KeyPress, Move } from './grid.types.ts';

const PLAIN: ReadonlyMap<string, Move> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['Enter', 'down'],
  ['Home', 'row-start'],
  ['End', 'row-end'],
  ['PageUp', 'ten-up'],
  ['PageDown', 'ten-down'],
]);
const WITH_CTRL: ReadonlyMap<string, Move> = new Map([
  ['Home', 'first'],
  ['End', 'last'],
  ['ArrowLeft', 'lesson-back'],
  ['ArrowRight', 'lesson-on'],
]);
/** The brackets by their physical keys: in the Russian layout they type «х» and «ъ». */
const BRACKETS: ReadonlyMap<string, Move> = new Map([
  ['BracketLeft', 'lesson-back'],
  ['BracketRight', 'lesson-on'],
]);

/** Where a key moves the cursor, or how far it stretches the range; undefined for any other key. */
export function moveOf({ key, code, ctrl, shift, alt }: KeyPress): Intent | undefined {
  if (alt) return undefined;
  if (shift && !ctrl && (key === 'ArrowUp' || key === 'ArrowDown')) {
    return { kind: 'extend', to: key === 'ArrowUp' ? 'up' : 'down' };
  }
  if (shift && !ctrl && key === 'Enter') return { kind: 'move', to: 'up' };
  const to = ctrl ? WITH_CTRL.get(key) : (PLAIN.get(key) ?? BRACKETS.get(code));
  return to && { kind: 'move', to };
}
