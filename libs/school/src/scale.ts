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
const WHOLE = /^(0|[1-9]\d{0,2})$/;

/** True for a number: only numbers enter an average. */
export function isCounting(value: string): boolean {
  return WHOLE.test(value);
}

/** True when the value may stand in a journal kept on this scale. */
export function isMarkOf(scale: Scale, value: string): boolean {
  if (scale === 'none') return false;
  if (value === 'na' || value === 'ex' || value === 'debt') return true;
  if (value === 'pass' || value === 'fail') return scale === 'passFail';
  const range = NUMBERS[scale];
  return range !== undefined && isCounting(value) && Number(value) >= range[0] && Number(value) <= range[1];
}

/** Every value of a scale in the order of a menu: numbers from the best down, then the codes. */
export function marksOf(scale: Scale): string[] {
  const [lowest, highest] = NUMBERS[scale] ?? [1, 0];
  const numbers = Array.from({ length: highest - lowest + 1 }, (_, index) => String(highest - index));
  return [...numbers, ...MARK_CODES].filter((value) => isMarkOf(scale, value));
}
