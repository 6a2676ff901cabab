import type { Break } from './calendar.ts';
import { addDays, type Day, mondayOf } from './days.ts';

export const PERIOD_KINDS = ['quarter', 'trimester', 'halfYear', 'module'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A part of the academic year that ends with a final mark. Both days belong to it; `number` counts from 1. */
export type Period = { kind: PeriodKind; number: number; from: Day; to: Day };

/** The period the day lies in; `undefined` in holidays between two periods. */
export function periodOf<P extends Pick<Period, 'from' | 'to'>>(day: Day, periods: readonly P[]): P | undefined {
  return periods.find(({ from, to }) => from <= day && day <= to);
}

/** The holidays between the periods, in order. `titles` name them in the same order. */
export function breaksBetween(periods: readonly Pick<Period, 'from' | 'to'>[], titles: readonly string[]): Break[] {
  return periods.slice(1).flatMap((period, index) => {
    const from = addDays(periods[index]?.to ?? period.from, 1);
    const to = addDays(period.from, -1);
    return from <= to ? [{ from, to, title: titles[index] ?? '' }] : [];
  });
}

/**
 * The usual dates of an academic year that begins in September of `year`; a school changes them as it decides.
 * Holidays lie between the periods: around 4 November, New Year, the last week of March. In 2026: quarters from
 * 1 September, 5 November, 11 January and 5 April.
 */
export function usualPeriods(year: number, kind: PeriodKind): Period[] {
  return SPANS[kind](year).map(([from, to], index) => ({ kind, number: index + 1, from, to }));
}

type Span = readonly [from: Day, to: Day];

const SPANS: Record<PeriodKind, (year: number) => Span[]> = {
  quarter: quarters,
  trimester: (year) => [
    [`${year}-09-01`, `${year}-11-30`],
    [`${year}-12-01`, addDays(`${year + 1}-03-01`, -1)],
    [`${year + 1}-03-01`, `${year + 1}-05-31`],
  ],
  halfYear: (year) => [
    [`${year}-09-01`, `${year}-12-30`],
    [afterNewYear(year), `${year + 1}-05-31`],
  ],
  module: modules,
};

function quarters(year: number): Span[] {
  const endOfMarch = mondayOf(`${year + 1}-03-31`);
  return [
    [`${year}-09-01`, addDays(mondayOf(`${year}-10-31`), -1)],
    [`${year}-11-05`, `${year}-12-30`],
    [afterNewYear(year), addDays(endOfMarch, -1)],
    [addDays(endOfMarch, 7), `${year + 1}-05-31`],
  ];
}

/** Five weeks and a week off; the third module ends with the calendar year, the fifth has six weeks. */
function modules(year: number): Span[] {
  const autumn = mondayOf(`${year}-09-01`);
  const spring = afterNewYear(year);
  return [
    [`${year}-09-01`, addDays(autumn, 34)],
    [addDays(autumn, 42), addDays(autumn, 76)],
    [addDays(autumn, 84), `${year}-12-30`],
    [spring, addDays(spring, 34)],
    [addDays(spring, 42), addDays(spring, 83)],
    [addDays(spring, 91), `${year + 1}-05-31`],
  ];
}

/** The first Monday after the January holidays. */
function afterNewYear(year: number): Day {
  return addDays(mondayOf(`${year + 1}-01-08`), 7);
}
