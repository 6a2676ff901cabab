/** `unchecked`: numbers up to 001-001-998 carry no control number and are looked at by a person. */
export type SnilsVerdict = 'valid' | 'unchecked' | 'wrongControl' | 'malformed';

const FORM = /^\d{3}[ -]*\d{3}[ -]*\d{3}[ -]*\d{2}$/;
const LAST_WITHOUT_CONTROL = 1_001_998;

/**
 * The 11 digits of an insurance number written with or without spaces and hyphens, or `undefined` when it is not one.
 * Full-width digits, typographic dashes and hard spaces are folded first. The control number is not looked at.
 */
export function snilsDigits(written: string): string | undefined {
  const folded = written
    .normalize('NFKC')
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    .replaceAll(/\s/g, ' ')
    .trim();
  return FORM.test(folded) ? folded.replaceAll(/\D/g, '') : undefined;
}

/** The two control digits of the nine-digit number: Σ digit(i)·(10−i) mod 101 mod 100. */
export function snilsControl(nineDigits: string): string {
  const sum = [...nineDigits].reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
  return String((sum % 101) % 100).padStart(2, '0');
}

/** What can be said of a written number. A right control number never proves whose number it is. */
export function snilsVerdict(written: string): SnilsVerdict {
  const digits = snilsDigits(written);
  if (digits === undefined) return 'malformed';
  const number = digits.slice(0, 9);
  if (Number(number) <= LAST_WITHOUT_CONTROL) return 'unchecked';
  return snilsControl(number) === digits.slice(9) ? 'valid' : 'wrongControl';
}

/** The only form ever shown: `***-***-445 95`. Takes the 11 digits. */
export function maskedSnils(digits: string): string {
  return `***-***-${digits.slice(6, 9)} ${digits.slice(9)}`;
}
