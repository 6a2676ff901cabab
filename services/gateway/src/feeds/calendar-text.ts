import type { Calendar, CalendarEvent } from './calendar.types.ts';
import { contentLine, escapedText } from './content-line.ts';
import { zoneLines } from './time-zone.ts';

/** A calendar as its program reads it (RFC 5545); the same calendar gives the same text. */
export function calendarText({ name, events, since }: Calendar): string {
  const head = [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Parta//Timetable//RU'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('X-WR-CALNAME', escapedText(name)),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'PT1H'),
    contentLine('X-PUBLISHED-TTL', 'PT1H'),
  ];
  const lines = [...head, ...zonesOf(events), ...events.flatMap((event) => eventLines(event, since))];
  return `${[...lines, contentLine('END', 'VCALENDAR')].join('\r\n')}\r\n`;
}

/** The zones that are spoken of, each over all the days of its lessons. */
function zonesOf(events: readonly CalendarEvent[]): string[] {
  const zones = [...new Set(events.map(({ timeZone }) => timeZone))].toSorted();
  return zones.flatMap((zone) => {
    const days = events.filter(({ timeZone }) => timeZone === zone).map(({ day }) => Date.parse(`${day}T00:00:00Z`));
    return zoneLines(
      zone,
      days.reduce((a, b) => (b < a ? b : a)) - MARGIN_MS,
      days.reduce((a, b) => (b > a ? b : a)) + MARGIN_MS,
    );
  });
}

/** A day of the school may begin half a day before or after that of UTC. */
const MARGIN_MS = 2 * 86_400_000;

function eventLines(event: CalendarEvent, since: string): string[] {
  const { uid, day, starts, ends, timeZone, summary, location, description, stands, sequence, changedAt } = event;
  const at = (clock: string) => `${day}T${clock}00`.replace(/[-:]/g, '');
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', uid),
    contentLine('DTSTAMP', instantText(changedAt ?? since)),
    ...(changedAt ? [contentLine('LAST-MODIFIED', instantText(changedAt))] : []),
    contentLine('SEQUENCE', String(sequence)),
    contentLine(`DTSTART;TZID=${timeZone}`, at(starts)),
    contentLine(`DTEND;TZID=${timeZone}`, at(ends)),
    contentLine('SUMMARY', escapedText(summary)),
    ...(location ? [contentLine('LOCATION', escapedText(location))] : []),
    ...(description ? [contentLine('DESCRIPTION', escapedText(description))] : []),
    contentLine('STATUS', stands ? 'CONFIRMED' : 'CANCELLED'),
    contentLine('CLASS', 'PRIVATE'),
    contentLine('END', 'VEVENT'),
  ];
}

const instantText = (instant: string): string => instant.replace(/[-:]|\.\d+/g, '');
