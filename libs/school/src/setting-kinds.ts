/** What a setting may be, as a form shows it and a rule checks it. Units stand in the name's row of the rules' section 13. */
export type SettingShape =
  | { type: 'yesNo' }
  | { type: 'whole'; least: number; most: number; orElse: 'off' | 'none' | 'all' | null }
  | { type: 'oneOf'; values: readonly string[] }
  | { type: 'clock'; earliest: string; latest: string }
  | { type: 'rising'; least: number; most: number; count: { least: number; most: number } }
  | { type: 'words'; longest: number }
  | { type: 'links'; most: number };

/** A setting of a school: what holds until somebody changes it, what it may be, and whether a methodist has confirmed the usual value. */
export type Setting<Value> = {
  usual: Value;
  shape: SettingShape;
  isConfirmed: boolean;
  fits: (value: unknown) => value is Value;
};

type Confirmed = { unconfirmed?: true };
const isConfirmed = ({ unconfirmed }: Confirmed): boolean => unconfirmed !== true;

export function yesNo(usual: boolean, given: Confirmed = {}): Setting<boolean> {
  const fits = (value: unknown): value is boolean => typeof value === 'boolean';
  return { usual, shape: { type: 'yesNo' }, isConfirmed: isConfirmed(given), fits };
}

export function whole(usual: number, [least, most]: [number, number], given: Confirmed = {}): Setting<number> {
  const fits = (value: unknown): value is number => isWithin(value, least, most);
  return { usual, shape: { type: 'whole', least, most, orElse: null }, isConfirmed: isConfirmed(given), fits };
}

/** A whole number, or a word in its place that says there is no limit, or that all are meant. */
export function wholeOr<Word extends 'off' | 'none' | 'all'>(
  orElse: Word,
  usual: number | Word,
  [least, most]: [number, number],
  given: Confirmed = {},
): Setting<number | Word> {
  const fits = (value: unknown): value is number | Word => value === orElse || isWithin(value, least, most);
  return { usual, shape: { type: 'whole', least, most, orElse }, isConfirmed: isConfirmed(given), fits };
}

export function oneOf<const Value extends string>(
  values: readonly [Value, ...Value[]],
  given: Confirmed & { usual?: Value } = {},
): Setting<Value> {
  const fits = (value: unknown): value is Value => (values as readonly unknown[]).includes(value);
  return {
    usual: given.usual ?? values[0],
    shape: { type: 'oneOf', values },
    isConfirmed: isConfirmed(given),
    fits,
  };
}

/** A local time of day, `12:00`. */
export function clock(usual: string, [earliest, latest]: [string, string], given: Confirmed = {}): Setting<string> {
  const fits = (value: unknown): value is string =>
    typeof value === 'string' && CLOCK.test(value) && earliest <= value && value <= latest;
  return { usual, shape: { type: 'clock', earliest, latest }, isConfirmed: isConfirmed(given), fits };
}

/** Whole numbers, each larger than the one before. */
export function rising(
  usual: readonly number[],
  [least, most]: [number, number],
  count: { least: number; most: number },
): Setting<readonly number[]> {
  const fits = (value: unknown): value is readonly number[] =>
    Array.isArray(value) &&
    value.length >= count.least &&
    value.length <= count.most &&
    value.every((each, index) => isWithin(each, least, most) && (index === 0 || each > value[index - 1]));
  return { usual, shape: { type: 'rising', least, most, count }, isConfirmed: true, fits };
}

/** Short words, at most twenty, none twice. */
export function words(usual: readonly string[], longest: number): Setting<readonly string[]> {
  const isWord = (word: unknown): boolean =>
    typeof word === 'string' && word === word.trim() && word !== '' && word.length <= longest;
  const fits = (value: unknown): value is readonly string[] =>
    Array.isArray(value) && value.length <= 20 && value.every(isWord) && new Set(value).size === value.length;
  return { usual, shape: { type: 'words', longest }, isConfirmed: false, fits };
}

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

const isWithin = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
