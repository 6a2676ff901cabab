import type { TimetableFile } from '../domain/timetable/timetable-file.ts';
import type { AscRow, AscTables } from './asc-tables.ts';

type Times = Pick<TimetableFile, 'days' | 'times'>;

/** The grid of the week: days from the masks of the cards, lessons and bells from `periods`. A time is called `2_5`: third day, period 5. */
export function timesOf(tables: AscTables): Times {
  const cards = tables.rows('cards');
  const width = cards.reduce((most, { days = '' }) => (days.length > most ? days.length : most), 0);
  const days = Array.from({ length: width }, (_, day) => ({ id: String(day), name: dayName(tables, day, width) }));
  const periods = periodsOf(tables);
  const times = days.flatMap(({ id: dayId, name }) =>
    periods.map((period) => {
      const named = { id: `${dayId}_${period['period']}`, name: `${name}_${figureOf(period)}`, dayId };
      const bell = bellOf(period);
      return bell ? { ...named, bell } : named;
    }),
  );
  return { days, times };
}

/** In the order of their numbers; without the table whatever periods the cards use. */
function periodsOf(tables: AscTables): AscRow[] {
  const used = [...new Set(tables.rows('cards').flatMap(({ period }) => period ?? []))];
  const rows = tables.rows('periods').length > 0 ? tables.rows('periods') : used.map((period): AscRow => ({ period }));
  return rows.toSorted((one, other) => Number(one['period']) - Number(other['period']));
}

/** A day is named by the definition that holds it alone. */
function dayName(tables: AscTables, day: number, width: number): string {
  const mask = Array.from({ length: width }, (_, at) => (at === day ? '1' : '0')).join('');
  const own = tables.rows('daysdefs').find(({ days }) => days === mask);
  return own?.['name'] ?? String(day + 1);
}

/** The number on the bell plan may begin at 0 while `period` counts from 1. */
const figureOf = ({ period = '', name, short }: AscRow): string =>
  /\d{1,2}/.exec(name ?? short ?? period)?.[0] ?? period;

function bellOf({ starttime, endtime }: AscRow): { starts: string; ends: string } | undefined {
  const [starts, ends] = [clockOf(starttime), clockOf(endtime)];
  return starts && ends && starts < ends ? { starts, ends } : undefined;
}

/** `8:30` is 08:30; undefined for what is no time of a day. */
function clockOf(text = ''): string | undefined {
  const clock = text.trim().padStart(5, '0');
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(clock) ? clock : undefined;
}
