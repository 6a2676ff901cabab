import { expect, test } from '@jest/globals';
import { calendarText } from './calendar-text.ts';
import type { CalendarEvent } from './calendar.types.ts';

const lesson = (given: Partial<CalendarEvent> = {}): CalendarEvent => ({
  ...{ uid: 'lesson-1@parta', day: '2026-11-18', starts: '08:30', ends: '09:15', timeZone: 'Europe/Moscow' },
  ...{ summary: 'Алгебра', location: '214', description: '§ 14', stands: true, sequence: 2 },
  changedAt: '2026-11-17T09:39:00.000Z',
  ...given,
});
const since = '2026-10-19T00:00:00Z';
const linesOf = (event: CalendarEvent) => {
  const lines = calendarText({ name: 'Уроки 8Б', events: [event], since }).split('\r\n');
  return lines.slice(lines.indexOf('BEGIN:VEVENT'), lines.indexOf('END:VEVENT') + 1);
};

test('N-42: a lesson has its own name for ever, its times at school, its room, and how often it was changed', () => {
  expect(linesOf(lesson())).toEqual([
    ...['BEGIN:VEVENT', 'UID:lesson-1@parta', 'DTSTAMP:20261117T093900Z', 'LAST-MODIFIED:20261117T093900Z'],
    ...['SEQUENCE:2', 'DTSTART;TZID=Europe/Moscow:20261118T083000', 'DTEND;TZID=Europe/Moscow:20261118T091500'],
    ...['SUMMARY:Алгебра', 'LOCATION:214', 'DESCRIPTION:§ 14', 'STATUS:CONFIRMED', 'CLASS:PRIVATE', 'END:VEVENT'],
  ]);
});

test('N-42: a cancelled lesson stays, crossed out; what nobody noted is left out', () => {
  const lines = linesOf(lesson({ stands: false, sequence: 3, location: '', description: '', changedAt: null }));

  expect(lines).toContain('STATUS:CANCELLED');
  expect(lines).toContain('SEQUENCE:3');
  expect(lines).toContain('DTSTAMP:20261019T000000Z');
  expect(lines.some((line) => /^(LOCATION|DESCRIPTION|LAST-MODIFIED)/.test(line))).toBe(false);
});

test('N-42: a calendar without lessons is a calendar, and names no zone', () => {
  const text = calendarText({ name: 'Уроки', events: [], since });

  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[^]*END:VCALENDAR\r\n$/);
  expect(text).not.toContain('VTIMEZONE');
});
