import type { MarkValue } from '@parta/contracts';
import { markSign } from '@parta/school';
import type { ComponentProps } from 'react';
import { getLocale } from '../words/runtime.js';
import { m } from '../words/messages.js';
import styles from './mark-chip.module.css';
import { weightText } from './mark-words.ts';

const TINTS: Record<string, string | undefined> = {
  '5': styles.five,
  '4': styles.four,
  '3': styles.three,
  '2': styles.two,
};

const STROKES: Record<number, string | undefined> = { 200: styles.strokes2, 300: styles.strokes3 };

/** The class names of a mark's chip: tint by the value of the five-point scale, pen strokes for weights 2 and 3. */
export function chipLook(value: MarkValue, weight = 100): string {
  return [styles.chip, TINTS[value] ?? '', STROKES[weight] ?? ''].join(' ');
}

type Props = Omit<ComponentProps<'button'>, 'value'> & { value: MarkValue; weight: number; fresh?: boolean };

/** A mark one can open. Its name for screen readers is given by who shows it. */
export function MarkChip({ value, weight, fresh = false, className = '', ...rest }: Props) {
  const words = weightText(weight, getLocale());
  return (
    <button type="button" {...rest} className={`${chipLook(value, weight)} ${fresh ? styles.fresh : ''} ${className}`}>
      {markSign(value, getLocale())}
      {weight !== 100 && <span className={styles.weight}>{` ${m.weight_words({ weight: words })}`}</span>}
      {![100, 200, 300].includes(weight) && <span className={styles.other}>×{words}</span>}
    </button>
  );
}

/** A quiet sign of absence. */
export function AbsenceChip({ sign, label }: { sign: string; label: string }) {
  return (
    <span className={`${styles.chip} ${styles.quiet}`} role="img" aria-label={label}>
      {sign}
    </span>
  );
}
