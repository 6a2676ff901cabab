import { contentLine } from './content-line.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A zone between two instants (milliseconds since 1970): how it stands at the first, and every change until the last (RFC 5545, 3.6.5). */
export function zoneLines(timeZone: string, from: number, until: number): string[] {
  const offsetAt = offsetsOf(timeZone);
  const first = { at: from, before: offsetAt(from), after: offsetAt(from) };
  const turns = [first, ...turnsBetween(offsetAt, from, until)];
  const least = Math.min(...turns.map(({ after }) => after));
  const observances = turns.flatMap(({ at, before, after }) => {
    const kind = after > least ? 'DAYLIGHT' : 'STANDARD';
    return [
      contentLine('BEGIN', kind),
      contentLine('DTSTART', localText(at + before * 60_000)),
      contentLine('TZOFFSETFROM', offsetText(before)),
      contentLine('TZOFFSETTO', offsetText(after)),
      contentLine('END', kind),
    ];
  });
  return [
    contentLine('BEGIN', 'VTIMEZONE'),
    contentLine('TZID', timeZone),
    ...observances,
    contentLine('END', 'VTIMEZONE'),
  ];
}

type Offset = (instant: number) => number;

/** Minutes ahead of UTC. */
function offsetsOf(timeZone: string): Offset {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return (instant) => {
    const text = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
    const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(text) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
}

/** Looked for day by day, then hour by hour: no zone turns twice a day. */
function turnsBetween(offsetAt: Offset, from: number, until: number) {
  const turns: { at: number; before: number; after: number }[] = [];
  for (let day = from; day < until; day += DAY_MS) {
    const [before, after] = [offsetAt(day), offsetAt(day + DAY_MS)];
    if (before === after) continue;
    let at = day + HOUR_MS;
    while (offsetAt(at) === before) at += HOUR_MS;
    turns.push({ at, before, after });
  }
  return turns;
}

const localText = (local: number): string => new Date(local).toISOString().replace(/[-:]|\.\d{3}Z/g, '');

const offsetText = (minutes: number): string => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`;
};
