import { isDay } from '@parta/school';

type ReadDay = { day: string; isUnusual: boolean } | { fault: 'date-malformed' | 'date-ambiguous' };

/**
 * A day as exports write it: `2026-09-01`, an instant of it, `01.09.2026`, and `13/05/2023` where only one reading makes
 * a day. `1/05/2023` is two days, in May and in January, and is not guessed.
 */
export function readDay(written: string): ReadDay {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.]+(?:Z|[+-][\d:]+)?)?$/.exec(written);
  if (iso?.[1]) return isDay(iso[1]) ? { day: iso[1], isUnusual: written !== iso[1] } : { fault: 'date-malformed' };
  const [, first, separator, second, year] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(written) ?? [];
  if (!first || !second || !year) return { fault: 'date-malformed' };
  const readings =
    separator === '.'
      ? [[first, second]]
      : [
          [first, second],
          [second, first],
        ];
  const days = new Set(readings.map(([date = '', month = '']) => `${year}-${two(month)}-${two(date)}`).filter(isDay));
  const [day] = days;
  if (day === undefined) return { fault: 'date-malformed' };
  return days.size === 1 ? { day, isUnusual: true } : { fault: 'date-ambiguous' };
}

function two(number: string): string {
  return number.padStart(2, '0');
}
