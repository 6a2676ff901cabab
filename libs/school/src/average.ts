import type { Locale } from './locale.ts';
import { isCounting, type Scale } from './scale.ts';

/**
 * An exact average: `n` = Σ(value·weight), `d` = Σ(weight) > 0. It is not reduced, so the averages of two parts of the
 * year add up by adding `n` and `d`, and a target still knows how much weight stands behind it.
 */
export type Average = { n: bigint; d: bigint };

/**
 * One mark as an average sees it: `value` null when it was removed, `weight` in hundredths, 1..99999, of the day of its
 * work, `counts` false for a formative work.
 */
export type WeighedMark = { scale: Scale; value: string | null; weight: number; counts: boolean };

/** Thrown instead of an average over marks of two scales. */
export class MixedScales extends Error {
  override readonly name = 'MixedScales';
}

/**
 * The average of the marks, or `undefined` when no weight stands behind it. Codes, removed
 * marks and formative works change nothing.
 * @throws MixedScales when the counting marks are of more than one scale
 */
export function averageOf(marks: Iterable<WeighedMark>): Average | undefined {
  let n = 0n;
  let d = 0n;
  let scale: Scale | undefined;
  for (const mark of marks) {
    if (!mark.counts || mark.value === null || !isCounting(mark.value)) continue;
    if (scale !== undefined && mark.scale !== scale) throw new MixedScales(`${scale} and ${mark.scale}`);
    scale = mark.scale;
    n += BigInt(mark.value) * BigInt(mark.weight);
    d += BigInt(mark.weight);
  }
  return d > 0n ? { n, d } : undefined;
}

/** The average in hundredths as it is shown: rounded half up. */
export function shownHundredths({ n, d }: Average): number {
  return Number((200n * n + d) / (2n * d));
}

/** `4,33` in Russian, `4.33` in English; always two decimals, whatever the machine's locale. */
export function formatAverage(average: Average, locale: Locale): string {
  const hundredths = String(shownHundredths(average)).padStart(3, '0');
  return `${hundredths.slice(0, -2)}${locale === 'ru' ? ',' : '.'}${hundredths.slice(-2)}`;
}

/** The average rounded half up to a mark: shown beside it as «не является итоговой». */
export function roundedMark({ n, d }: Average): number {
  return Number((2n * n + d) / (2n * d));
}

/** True when the exact average reaches the threshold, given in hundredths: 4.649 does not reach 465. */
export function reaches({ n, d }: Average, threshold: number): boolean {
  return 100n * n >= BigInt(threshold) * d;
}
