import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseWorkCalendar } from '@parta/school';
import { officialDaysOf } from './official-days.ts';

const OFFICIAL = new URL('../../../../../shared/data/ru_calendar/', import.meta.url);

/** The published calendar where it lies beside the repository, else its days that no law foretells. */
function published(year: number, own: string): ReturnType<typeof parseWorkCalendar> {
  const file = new URL(`${year}.xml`, OFFICIAL);
  return existsSync(file)
    ? parseWorkCalendar(readFileSync(file, 'utf8'))
    : { ...officialDaysOf(year), ...parseWorkCalendar(own) };
}

test('R-10: the official days of 2025 and 2026 are those that were published', () => {
  const of2025 = '<calendar year="2025"><days><day d="11.01" t="3"/><day d="11.03" t="1" f="11.01"/></days></calendar>';
  const of2026 =
    '<calendar year="2026"><days><day d="01.09" t="1" f="01.03"/><day d="12.31" t="1" f="01.04"/></days></calendar>';

  expect(kinds(officialDaysOf(2025))).toEqual(kinds(published(2025, of2025)));
  expect(kinds(officialDaysOf(2026))).toEqual(kinds(published(2026, of2026)));
});

test('R-10: a year whose decree is not out yet follows the law', () => {
  expect(officialDaysOf(2027)['2027-05-10']).toEqual({ kind: 'off', movedFrom: '2027-05-09' });
  expect(officialDaysOf(2027)['2027-01-11']).toBeUndefined();
});

function kinds(days: ReturnType<typeof officialDaysOf>): [string, string, string | undefined][] {
  return Object.entries(days)
    .map(([day, { kind, movedFrom }]): [string, string, string | undefined] => [day, kind, movedFrom])
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}
