import type { YearPlan } from '@parta/contracts';

type Ring = YearPlan['bells'][number]['usual'][number];

/** Bells as lines to type in, «1 08:30–09:15», in the order of lessons. */
export function ringLines(rings: readonly Ring[]): string {
  return rings
    .toSorted((one, other) => one.number - other.number)
    .map(({ number, starts, ends }) => `${number} ${starts}–${ends}`)
    .join('\n');
}

const LINE = /^(1[0-2]|\d)[.)]?\s+(\d{1,2}):(\d{2})\s*[-–—]\s*(\d{1,2}):(\d{2})$/;

/** The bells of such lines; undefined when a line is none, or a lesson stands twice. */
export function ringsTyped(text: string): Ring[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const rings = lines.flatMap((line) => ringOf(line.trim()) ?? []);
  const numbers = new Set(rings.map(({ number }) => number));
  return rings.length === lines.length && numbers.size === rings.length ? rings : undefined;
}

function ringOf(line: string): Ring | undefined {
  const [, number = '', ...parts] = LINE.exec(line) ?? [];
  const [hour, minute, lastHour, lastMinute] = parts;
  if (!hour || !minute || !lastHour || !lastMinute) return undefined;
  const isTime = Number(hour) < 24 && Number(lastHour) < 24 && minute < '60' && lastMinute < '60';
  const clock = (h: string, m: string) => `${h.padStart(2, '0')}:${m}`;
  return isTime
    ? { number: Number(number), starts: clock(hour, minute), ends: clock(lastHour, lastMinute) }
    : undefined;
}
