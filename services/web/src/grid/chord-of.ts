import type { Intent, KeyPress } from './grid.types.ts';

const CHORDS: ReadonlyMap<string, Intent> = new Map([
  ['Ctrl+KeyZ', { kind: 'undo' }],
  ['Ctrl+Shift+KeyZ', { kind: 'redo' }],
  ['Ctrl+KeyY', { kind: 'redo' }],
  ['Ctrl+KeyC', { kind: 'copy' }],
  ['Ctrl+KeyD', { kind: 'fill', what: 'range' }],
  ['Ctrl+Enter', { kind: 'fill', what: 'blanks' }],
  ['Ctrl+Shift+Enter', { kind: 'fill', what: 'column' }],
  ['Alt+KeyC', { kind: 'copy-columns' }],
  ['Alt+KeyH', { kind: 'no-homework' }],
  ['Alt+PageDown', { kind: 'next-lesson' }],
  ['Alt+PageUp', { kind: 'last-lesson' }],
  ['Ctrl+KeyK', { kind: 'palette' }],
  ['Ctrl+Slash', { kind: 'phrases' }],
  ['Alt+ArrowDown', { kind: 'values' }],
]);

/** Chords go by the physical key, so they are the same in both layouts; Ctrl V stays the browser's and ends in a paste. */
export function chordOf({ code, ctrl, shift, alt }: KeyPress): Intent | undefined {
  const held = [ctrl && 'Ctrl', alt && 'Alt', shift && 'Shift'].filter((name) => name !== false);
  return CHORDS.get([...held, code].join('+'));
}
