import { type Average, formatAverage, shownHundredths } from '@parta/school';
import { getLocale } from '../../words/runtime.js';

type Sent = { numerator: string; denominator: string } | null;

/** An average as it was sent, exact; `undefined` where there is none. */
export function exact(sent: Sent): Average | undefined {
  return sent ? { n: BigInt(sent.numerator), d: BigInt(sent.denominator) } : undefined;
}

/** «4,33», and a dash where there is none. */
export function averageText(sent: Sent): string {
  const average = exact(sent);
  return average ? formatAverage(average, getLocale()) : '—';
}

/** Where an average stands on an axis: what is shown of it, as a number. For drawing only. */
export function drawn(sent: Sent): number | undefined {
  const average = exact(sent);
  return average && shownHundredths(average) / 100;
}
