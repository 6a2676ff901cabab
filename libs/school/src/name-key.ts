const REFUSED = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const DASHES = /[\p{Pd}\u2212]/gu;
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u02B9\u2032\u0060\u00B4\uFF07]/g;
const COMBINING_ACUTE = /\u0301/g;

const LATIN_LOOKALIKES: Record<string, string> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
};

/** Why a name cannot be taken (NAME-01): a character nobody sees, or Cyrillic and Latin letters in one part. */
export type NameFault = 'hiddenCharacter' | 'mixedScripts';

/** The fault of one part of a name as it was entered, `undefined` when it can be taken. */
export function nameFault(written: string): NameFault | undefined {
  if (REFUSED.test(written)) return 'hiddenCharacter';
  const mixed = folded(written)
    .split(/[- ]/)
    .some((part) => /\p{Script=Cyrillic}/u.test(part) && /\p{Script=Latin}/u.test(part));
  return mixed ? 'mixedScripts' : undefined;
}

/**
 * The form under which two writings of one name are equal: upper case, ё as е, plain dashes and apostrophes, no stress
 * marks. й survives, because letters are composed before stress marks are dropped. `undefined` for a faulty name.
 */
export function nameKey(written: string): string | undefined {
  return nameFault(written) ? undefined : folded(written);
}

/**
 * The key with Latin look-alikes read as Cyrillic. It only suggests a correction to the operator, it never matches.
 */
export function skeleton(written: string): string {
  return folded(written.replaceAll(new RegExp(REFUSED, 'gu'), '')).replaceAll(
    /[A-Z]/g,
    (letter) => LATIN_LOOKALIKES[letter] ?? letter,
  );
}

function folded(written: string): string {
  return written
    .replaceAll(INVISIBLE, '')
    .normalize('NFC')
    .replaceAll(DASHES, '-')
    .replaceAll(APOSTROPHES, "'")
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?- ?/g, '-')
    .toLocaleUpperCase('ru-RU')
    .replaceAll('Ё', 'Е')
    .replaceAll(COMBINING_ACUTE, '');
}
