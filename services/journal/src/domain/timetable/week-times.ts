import { Refusal } from '@parta/contracts';
import type { CycleWeek, Weekday } from '@parta/school';
import type { Bell } from '../bells.ts';
import type { Named, TimetableFile } from './timetable-file.ts';

/** A place in the week: a weekday and the number of a lesson, 0..12; `week` of a two-week cycle, none for every week. */
export type WeekPlace = { weekday: Weekday; number: number; week?: CycleWeek };

/** The places of a week by the file's times, with their bells where the file has them, and the time that follows each one on the same day. */
export type WeekTimes = { placeOf: Map<string, WeekPlace & { bell?: Bell }>; next: Map<string, string> };

/**
 * Turns the times of a file into weekdays and lesson numbers. Days are known by their names, else by their order, Monday
 * first; numbers by the figure at the end of each time's name, else by the order within the day. A cycle of two weeks is told
 * by the weeks of the times, else its days come one week after the other.
 * @throws timetable-unreadable when times belong to no day, or there are more days than two weeks have
 */
export function weekTimesOf({ days, times }: Pick<TimetableFile, 'days' | 'times'>): WeekTimes {
  const used = days.filter(({ id }) => times.some(({ dayId }) => dayId === id));
  const stray = times.find(({ dayId }) => !used.some(({ id }) => id === dayId));
  if (stray) throw unreadable(`Time ${stray.name}: Day?`);
  const cycle = cycleOf(used, times);
  const placeOf: WeekTimes['placeOf'] = new Map();
  const next = new Map<string, string>();
  used.forEach(({ id: dayId }, index) => {
    const ofDay = times.filter((time) => time.dayId === dayId);
    const numbers = numbersOf(ofDay);
    ofDay.forEach(({ id, bell }, order) => {
      const place = { weekday: 7 as const, ...cycle[index], number: numbers[order] ?? order + 1 };
      placeOf.set(id, bell ? { ...place, bell } : place);
      const following = ofDay[order + 1];
      if (following) next.set(id, following.id);
    });
  });
  return { placeOf, next };
}

const WEEKDAYS: RegExp[] = [
  /^(mo|пн|по)/i,
  /^(tu|вт)/i,
  /^(we|ср)/i,
  /^(th|чт|че)/i,
  /^(fr|пт|пя)/i,
  /^(sa|сб|су)/i,
  /^(su|вс|во)/i,
];

type CycleDay = Pick<WeekPlace, 'weekday' | 'week'>;

/** The weekday of each day, and its week where there are two. */
function cycleOf(days: Named[], times: TimetableFile['times']): CycleDay[] {
  const weekIds = days.map((day) => weekIdOf(day, times));
  const named = [...new Set(weekIds)];
  if (named.length === 1 && days.length <= 7) return weekdaysOf(days).map((weekday) => ({ weekday }));
  const half = days.length / 2;
  const weekOf = (at: number): number => (named.length === 1 ? Number(at >= half) : named.indexOf(weekIds[at] ?? null));
  const weeks = (['a', 'b'] as const).map((week, at) => ({ week, days: days.filter((_, day) => weekOf(day) === at) }));
  const placed = weeks.reduce((sum, week) => sum + week.days.length, 0);
  const isUneven = named.length === 1 && days.length % 2 === 1;
  if (isUneven || placed < days.length || weeks.some((week) => week.days.length > 7)) {
    throw unreadable(`Day: ${days.length}`);
  }
  const found = new Map(
    weeks.flatMap(({ week, days: own }) => weekdaysOf(own).map((weekday, at) => [own[at], { weekday, week }])),
  );
  return days.map((day) => found.get(day) ?? { weekday: 7 });
}

function weekIdOf({ id, name }: Named, times: TimetableFile['times']): string | null {
  const ids = new Set(times.filter(({ dayId }) => dayId === id).map(({ weekId }) => weekId ?? null));
  if (ids.size > 1) throw unreadable(`Day ${name}: Week?`);
  return [...ids][0] ?? null;
}

function weekdaysOf(days: Named[]): Weekday[] {
  const known = days.map(({ name }) => WEEKDAYS.findIndex((pattern) => pattern.test(name)) + 1);
  const areAllKnown = !known.includes(0) && new Set(known).size === known.length;
  return days.map((_, index) => (areAllKnown ? known[index] : index + 1) as Weekday);
}

/** The figures the names end with, when every name has one and they rise: a day may begin with a zero lesson. */
function numbersOf(times: Named[]): number[] {
  const figures = times.map(({ name }) => Number(/(\d{1,2})$/.exec(name)?.[1] ?? -1));
  const areNumbers = figures.every((figure, index) => figure >= 0 && figure > (figures[index - 1] ?? -1));
  return areNumbers ? figures : times.map((_, index) => index + 1);
}

const unreadable = (fault: string): Refusal =>
  new Refusal('timetable-unreadable', `The week of the file cannot be told: ${fault}`, { fault });
