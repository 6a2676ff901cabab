/** Scales of marks (section 2 of the journal's rules). `none` is a subject without marks, as everything in grade 1. */
export const SCALES = ['five', 'ten', 'twelve', 'hundred', 'passFail', 'none'] as const;
export type Scale = (typeof SCALES)[number];

/** Marks that are no numbers: зачёт, незачёт, н/а, осв, and the debt «точка». They never enter an average. */
export const MARK_CODES = ['pass', 'fail', 'na', 'ex', 'debt'] as const;
export type MarkCode = (typeof MARK_CODES)[number];

const NUMBERS: Record<Scale, readonly [lowest: number, highest: number] | undefined> = {
  five: [2, 5],
  ten: [1, 10],
  twelve: [1, 12],
  hundred: [0, 100],
  passFail: undefined,
  none: undefined,
};
const NUMBER = /^(0|[1-9]\d{0,2})([+-]?)$/;

/** What a school lets stand in its journals beside the scale: a 1 of the scale `five`, «4+», symbols of its own such as «н/о». */
export type MarkRules = { allowOne: boolean; plusMinus: boolean; symbols: readonly string[] };

/** What holds in a school that set nothing. */
export const USUAL_MARK_RULES: MarkRules = { allowOne: false, plusMinus: false, symbols: ['н/о'] };

/** The number a value stands for, `4` for «4+»; `undefined` for codes and symbols: only numbers enter an average. */
export function numberOf(value: string): number | undefined {
  const digits = NUMBER.exec(value)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The lowest mark of a scale, what an overdue debt may count as; `undefined` where marks are no numbers. The formal 1 is not it. */
export const lowestOf = (scale: Scale): number | undefined => NUMBERS[scale]?.[0];

/** True when the value may stand in a journal kept on this scale. */
export function isMarkOf(scale: Scale, value: string, rules: MarkRules = USUAL_MARK_RULES): boolean {
  if (scale === 'none') return false;
  if (value === 'na' || value === 'ex' || value === 'debt') return true;
  if (value === 'pass' || value === 'fail') return scale === 'passFail';
  const number = numberOf(value);
  if (number === undefined) return rules.symbols.includes(value);
  const range = rangeOf(scale, rules);
  const isPlain = value === String(number);
  return range !== undefined && number >= range[0] && number <= range[1] && (isPlain || rules.plusMinus);
}

/** Every value of a scale in the order of a menu: numbers from the best down, each with its signs where they are allowed, the codes, the school's symbols. */
export function marksOf(scale: Scale, rules: MarkRules = USUAL_MARK_RULES): string[] {
  const [lowest, highest] = rangeOf(scale, rules) ?? [1, 0];
  const numbers = Array.from({ length: highest - lowest + 1 }, (_, index) => String(highest - index));
  const signed = rules.plusMinus && highest < 100 ? numbers.flatMap((each) => [each, `${each}+`, `${each}-`]) : numbers;
  return [...signed, ...MARK_CODES, ...rules.symbols].filter((value) => isMarkOf(scale, value, rules));
}

function rangeOf(scale: Scale, { allowOne }: MarkRules): readonly [lowest: number, highest: number] | undefined {
  return scale === 'five' && allowOne ? [1, 5] : NUMBERS[scale];
}
