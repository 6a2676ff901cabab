import { getLocale } from '../../words/runtime.js';

/** A weight in hundredths as people write it: 150 is «1,5». */
export const weightText = (hundredths: number): string => new Intl.NumberFormat(getLocale()).format(hundredths / 100);

/** Hundredths of what was typed; undefined when it is no weight between 0.01 and 999.99. */
export function weightTyped(text: string): number | undefined {
  const parts = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(text.trim());
  if (!parts) return undefined;
  const weight = Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
  return weight > 0 ? weight : undefined;
}
