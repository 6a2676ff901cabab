import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isSchoolDay, isShortened, type SchoolCalendar, schoolDays, weekdayTaughtOn } from './calendar.ts';
import { addDays, type Weekday } from './days.ts';
import { officialDaysByLaw, parseWorkCalendar } from './official-days.ts';

const OFFICIAL = new URL('../../../../shared/data/ru_calendar/', import.meta.url);
const OWN: Record<number, string> = {
  2025: `<calendar year="2025"><holidays><holiday id="1" title="День единства"/></holidays><days>
    <!-- <day d="09.01" t="1"/> --><day t='3' d='11.01'/><day d="11.03" t="1" f="11.01"/><day d="11.04" t="1" h="1"/></days></calendar>`,
  2026: `<?xml version="1.0"?><calendar lang="ru" year="2026"><days><day d="01.08" t="1"/><day d="01.09" t="1" f="01.03"/>
    <day d="04.30" t="2"></day></days></calendar>`,
};

/** The official calendar where it lies beside the repository, else the days of it that the rules speak of. */
function workCalendar(year: number): string {
  const file = new URL(`${year}.xml`, OFFICIAL);
  return existsSync(file) ? readFileSync(file, 'utf8') : (OWN[year] ?? '');
}

function aCalendar(change: Partial<SchoolCalendar> = {}): SchoolCalendar {
  const officialDays = { ...parseWorkCalendar(workCalendar(2025)), ...parseWorkCalendar(workCalendar(2026)) };
  return { officialDays, holidays: [], weekDays: 5, movedDays: {}, ...change };
}

test('R-10: a working Saturday is taught when the administrator names its weekday, also by a 5-day class', () => {
  expect(isSchoolDay(aCalendar(), '2025-11-01')).toBe(false);
  expect(weekdayTaughtOn(aCalendar({ movedDays: { '2025-11-01': 1 } }), '2025-11-01')).toBe(1);
  expect(weekdayTaughtOn(aCalendar({ weekDays: 6 }), '2025-11-01')).toBe(6);
});

test('R-10: a working Saturday inside school holidays is taught when it is named', () => {
  const holidays = [{ from: '2025-10-25', to: '2025-11-04', title: 'Осенние каникулы' }];

  expect(isSchoolDay(aCalendar({ holidays, weekDays: 6 }), '2025-11-01')).toBe(false);
  expect(weekdayTaughtOn(aCalendar({ holidays, movedDays: { '2025-11-01': 1 } }), '2025-11-01')).toBe(1);
});

test('R-10: an official day off is never taught, whatever is named', () => {
  const movedDays = { '2025-11-03': 1, '2026-01-09': 5 } as const;

  expect(isSchoolDay(aCalendar({ movedDays, weekDays: 6 }), '2025-11-03')).toBe(false);
  expect(isSchoolDay(aCalendar({ movedDays, weekDays: 6 }), '2026-01-09')).toBe(false);
});

test('R-10: naming a weekday opens no ordinary Sunday and no Saturday of a 5-day class', () => {
  const movedDays = { '2026-11-21': 1, '2026-11-22': 1, '2026-11-18': 5 } as const;

  expect(['2026-11-21', '2026-11-22'].some((day) => isSchoolDay(aCalendar({ movedDays }), day))).toBe(false);
  expect(weekdayTaughtOn(aCalendar({ movedDays }), '2026-11-18')).toBe(5);
});

test('R-10: the eve of a holiday is shortened', () => {
  expect(isShortened(aCalendar(), '2026-04-30')).toBe(true);
  expect(isShortened(aCalendar(), '2026-04-29')).toBe(false);
});

test('R-10: on ordinary days exactly the weekdays of the class outside its holidays are taught', () => {
  const holidays = [{ from: '2026-10-26', to: '2026-11-04', title: 'Осенние каникулы' }];
  fc.assert(
    fc.property(fc.nat(60), fc.constantFrom<5 | 6>(5, 6), (offset, weekDays) => {
      const day = addDays('2026-10-05', offset);
      const weekday = (offset % 7) + 1;
      const taught = weekday <= weekDays && (day < '2026-10-26' || day > '2026-11-04');
      const calendar: SchoolCalendar = { officialDays: {}, holidays, weekDays, movedDays: {} };

      expect(weekdayTaughtOn(calendar, day)).toBe(taught ? (weekday as Weekday) : undefined);
    }),
    { numRuns: 1000 },
  );
});

test('R-10: the days of a span are those with lessons', () => {
  const days = schoolDays(aCalendar({ movedDays: { '2025-11-01': 1 } }), '2025-10-31', '2025-11-05');

  expect(days).toEqual(['2025-10-31', '2025-11-01', '2025-11-05']);
});

test('R-10: a moved day names its source, a holiday its title', () => {
  const days = parseWorkCalendar(OWN[2025] ?? '');

  expect(days['2025-11-03']).toEqual({ kind: 'off', movedFrom: '2025-11-01' });
  expect(days['2025-11-04']).toEqual({ kind: 'off', holiday: 'День единства' });
  expect(Object.keys(days)).toHaveLength(3);
});

test('R-10: a work calendar without a year, or with a day that does not exist, is refused', () => {
  expect(() => parseWorkCalendar('')).toThrow(RangeError);
  expect(() => parseWorkCalendar('<calendar year="2026"><days><day d="02.30" t="1"/></days></calendar>')).toThrow(
    /2026-02-30/,
  );
  expect(() => parseWorkCalendar('<calendar year="2026"><days><day d="02.03" t="7"/></days></calendar>')).toThrow(
    /kind/,
  );
});

test('R-10: before the official calendar is published the law gives the holidays, their moves and eves', () => {
  const days = officialDaysByLaw(2027);

  expect(days['2027-05-03']).toEqual({ kind: 'off', movedFrom: '2027-05-01' });
  expect(days['2027-05-10']).toEqual({ kind: 'off', movedFrom: '2027-05-09' });
  expect(days['2027-02-22']?.kind).toBe('shortened');
  expect(days['2027-01-11']).toBeUndefined();
});

test('R-10: the law and the official calendar of 2026 differ only where the government moved a day', () => {
  const law = officialDaysByLaw(2026);
  const differing = Object.entries(parseWorkCalendar(workCalendar(2026))).filter(
    ([day, { kind }]) => law[day]?.kind !== kind,
  );

  expect(differing.every(([, { movedFrom }]) => movedFrom?.startsWith('2026-01'))).toBe(true);
  expect(differing.map(([day]) => day)).toContain('2026-01-09');
});
