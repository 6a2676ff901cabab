import type { Locale } from './locale.ts';
import { isMarkOf, type MarkCode, type MarkRules, type Scale, USUAL_MARK_RULES } from './scale.ts';

type Words = Record<Locale, string>;

const SIGNS: Record<MarkCode, Words> = {
  pass: { ru: 'зач', en: 'pass' },
  fail: { ru: 'незач', en: 'fail' },
  na: { ru: 'н/а', en: 'n/a' },
  ex: { ru: 'осв', en: 'ex' },
  debt: { ru: '•', en: '•' },
};
const NAMES: Record<MarkCode, Words> = {
  pass: { ru: 'зачёт', en: 'pass' },
  fail: { ru: 'незачёт', en: 'fail' },
  na: { ru: 'не аттестован', en: 'not assessed' },
  ex: { ru: 'освобождён', en: 'exempt' },
  debt: { ru: 'точка: работу ещё нужно сдать', en: 'debt: the work is still owed' },
};
const TYPED: Record<string, MarkCode> = {
  зач: 'pass',
  зачёт: 'pass',
  зачет: 'pass',
  pass: 'pass',
  незач: 'fail',
  незачёт: 'fail',
  незачет: 'fail',
  fail: 'fail',
  'н/а': 'na',
  на: 'na',
  'n/a': 'na',
  na: 'na',
  осв: 'ex',
  ex: 'ex',
  '.': 'debt',
  '•': 'debt',
  точка: 'debt',
  debt: 'debt',
};

/** What stands in a cell: `5`, `н/а`, `•`. A value that is no code is shown as it is. */
export function markSign(value: string, locale: Locale): string {
  return isCode(value) ? SIGNS[value][locale] : value;
}

/** The same in full words, for a screen reader and a hint. */
export function markName(value: string, locale: Locale): string {
  return isCode(value) ? NAMES[value][locale] : value;
}

/** A mark with its sign as it is written: «4+» of 4 and +. Without a value the sign is a symbol of the school and stands for itself. */
export function writtenMark(value: string | null, sign: string | undefined): string | null {
  return value === null ? (sign ?? null) : value + (sign ?? '');
}

/** The value meant by what a teacher typed or pasted, `undefined` when the scale has no such mark: «4+» is refused unless the school allows it. */
export function markTyped(scale: Scale, typed: string, rules: MarkRules = USUAL_MARK_RULES): string | undefined {
  const text = typed.trim().toLowerCase();
  const symbol = rules.symbols.find((each) => each.toLowerCase() === text);
  const value = symbol ?? (Object.hasOwn(TYPED, text) ? TYPED[text] : text);
  return value !== undefined && isMarkOf(scale, value, rules) ? value : undefined;
}

function isCode(value: string): value is MarkCode {
  return Object.hasOwn(SIGNS, value);
}
