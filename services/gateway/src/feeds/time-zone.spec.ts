import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { zoneLines } from './time-zone.ts';

const at = (instant: string): number => Date.parse(instant);

test('N-42: a zone without summer time is one line of offsets', () => {
  expect(zoneLines('Europe/Moscow', at('2026-10-01T00:00:00Z'), at('2027-06-01T00:00:00Z'))).toEqual([
    ...['BEGIN:VTIMEZONE', 'TZID:Europe/Moscow', 'BEGIN:STANDARD', 'DTSTART:20261001T030000'],
    ...['TZOFFSETFROM:+0300', 'TZOFFSETTO:+0300', 'END:STANDARD', 'END:VTIMEZONE'],
  ]);
});

test('N-42: a zone that turns its clocks tells when, by the clock that was', () => {
  const lines = zoneLines('Europe/Berlin', at('2026-10-01T00:00:00Z'), at('2027-04-30T00:00:00Z'));

  expect(lines.filter((line) => /^(DTSTART|BEGIN|TZOFFSETTO)/.test(line))).toEqual([
    ...['BEGIN:VTIMEZONE', 'BEGIN:DAYLIGHT', 'DTSTART:20261001T020000', 'TZOFFSETTO:+0200'],
    ...['BEGIN:STANDARD', 'DTSTART:20261025T030000', 'TZOFFSETTO:+0100'],
    ...['BEGIN:DAYLIGHT', 'DTSTART:20270328T020000', 'TZOFFSETTO:+0200'],
  ]);
});

test('N-42: every Russian zone is told by its own offset on whatever day', () => {
  const zones = ['Europe/Kaliningrad', 'Europe/Moscow', 'Europe/Samara', 'Asia/Yekaterinburg', 'Asia/Kamchatka'];
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 3000 }), (zone, days) => {
      const from = at('2020-01-01T00:00:00Z') + days * 86_400_000;
      const hours = 2 + [0, 1, 2, 3, 10][zones.indexOf(zone)]!;

      expect(zoneLines(zone, from, from + 86_400_000)).toContain(`TZOFFSETTO:+${String(hours).padStart(2, '0')}00`);
    }),
    { numRuns: 50 },
  );
});
