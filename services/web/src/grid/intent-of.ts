import type { GridSettings, Intent, KeyPress } from './grid.types.ts';
import { chordOf } from './chord-of.ts';
import { RUSSIAN_LETTER } from './layouts.ts';
import { moveOf } from './move-of.ts';

/** What the grid calls the letters of its own, as the Russian layout types them; «к», «е», «р» lie on R, T, H: roll, topic, homework. */
const OWN_LETTERS: ReadonlyMap<string, Intent> = new Map([
  ['ю', { kind: 'mark', value: 'debt' }],
  ['в', { kind: 'work' }],
  ['к', { kind: 'roll-call' }],
  ['е', { kind: 'topic' }],
  ['р', { kind: 'homework' }],
  ['м', { kind: 'remark' }],
]);
const SIGNS: ReadonlyMap<string, Intent> = new Map([
  ['.', { kind: 'mark', value: 'debt' }],
  ['/', { kind: 'comment' }],
  ['\\', { kind: 'comment' }],
  ['F2', { kind: 'comment' }],
  ['+', { kind: 'second-part' }],
  ['?', { kind: 'keys' }],
  [' ', { kind: 'skip' }],
  ['Delete', { kind: 'clear' }],
  ['Backspace', { kind: 'clear' }],
]);
/** Latin letters that remind of the word; they count in the Latin layout only. */
const MNEMONICS: ReadonlyMap<string, string> = new Map([
  ['n', 'absent'],
  ['l', 'late'],
  ['b', 'ill'],
]);

/**
 * What a key means in the grid, or undefined: then the key stays the browser's. In order: chords by the physical key,
 * moves, digits of the scale, signs, the school's letters, the letter of the same physical key in the Russian layout,
 * Latin mnemonics. A held key moves, but never writes a mark (web.md 7).
 */
export function intentOf(press: KeyPress, settings: GridSettings): Intent | undefined {
  if (press.composing) return undefined;
  const chord = press.ctrl || press.alt;
  const meant = moveOf(press) ?? (chord ? chordOf(press) : (digitOf(press, settings) ?? wordOf(press, settings)));
  const isLate = meant?.kind === 'absence' && meant.code === 'late';
  const intent: Intent | undefined = isLate && press.shift ? { kind: 'minutes' } : meant;
  return press.repeat && intent && intent.kind !== 'move' && intent.kind !== 'extend' ? undefined : intent;
}

function digitOf({ key }: KeyPress, { scale, allowOne }: GridSettings): Intent | undefined {
  if (!/^\d$/.test(key) || scale === 'none' || scale === 'passFail') return undefined;
  if (scale !== 'five') return { kind: 'digit', digit: key };
  const lowest = allowOne ? 1 : 2;
  return Number(key) >= lowest && Number(key) <= 5 ? { kind: 'mark', value: key } : undefined;
}

function wordOf({ key, code }: KeyPress, settings: GridSettings): Intent | undefined {
  const letter = key.toLowerCase();
  const sign = SIGNS.get(key) ?? passOf(letter, code, settings);
  if (sign) return sign;
  const isLatin = /^[a-z,.]$/.test(letter);
  const twin = isLatin ? RUSSIAN_LETTER.get(code) : undefined;
  const meant = lettersOf(letter, settings) ?? (twin === undefined ? undefined : lettersOf(twin, settings));
  if (meant) return meant;
  if (letter === 'w') return { kind: 'work' };
  if (letter === 'm') return { kind: 'remark' };
  return mnemonicOf(letter, settings) ?? slipOf(letter);
}

function passOf(letter: string, code: string, { scale }: GridSettings): Intent | undefined {
  if (scale !== 'passFail') return undefined;
  if (letter === '-') return { kind: 'mark', value: 'fail' };
  return letter === 'з' || letter === 'z' || (letter === 'p' && code === 'KeyP')
    ? { kind: 'mark', value: 'pass' }
    : undefined;
}

function lettersOf(letter: string, { codes }: GridSettings): Intent | undefined {
  const code = codes.get(letter);
  return code ? { kind: 'absence', code } : OWN_LETTERS.get(letter);
}

function mnemonicOf(letter: string, { codes }: GridSettings): Intent | undefined {
  const meant = MNEMONICS.get(letter);
  const code = [...codes.values()].find((each) => each === meant);
  return code && { kind: 'absence', code };
}

/** «т» and «д» lie on the keys N and L: somebody meant «not here» or «late» in the Russian layout. */
function slipOf(letter: string): Intent | undefined {
  if (letter === 'т') return { kind: 'hint', letter: 'н' };
  return letter === 'д' ? { kind: 'hint', letter: 'о' } : undefined;
}
