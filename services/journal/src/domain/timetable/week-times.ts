import { Refusal } from '@parta/contracts';
import type { Weekday } from '@parta/school';
import type { Bell } from '../bells.ts';
import type { Named, TimetableFile } from './timetable-file.ts';

/** A place in the week: a weekday and the number of a lesson, 0..12. */
export type WeekPlace = { weekday: Weekday; number: number };

/** The places of a week by the file's times, with their bells where the file has them, and the time that follows each one on the same day. */
export type WeekTimes = { placeOf: Map<string, WeekPlace & { bell?: Bell }>; next: Map<string, string> };

/**
 * Turns the times of a file into weekdays and lesson numbers. Days are known by their names, else by their order, Monday
 * first; numbers by the figure at the end of each time's name, else by the order within the day.
 * @throws timetable-unreadable when times belong to no day, or there are more days than a week has (a two-week cycle)
 */
export function weekTimesOf({ days, times }: Pick<TimetableFile, 'days' | 'times'>): WeekTimes {
  const used = days.filter(({ id }) => times.some(({ dayId }) => dayId === id));
  if (used.length > 7) throw unreadable(`Day: ${used.length}`);
  const stray = times.find(({ dayId }) => !used.some(({ id }) => id === dayId));
  if (stray) throw unreadable(`Time ${stray.name}: Day?`);
  const weekdays = weekdaysOf(used);
  const placeOf: WeekTimes['placeOf'] = new Map();
  const next = new Map<string, string>();
  used.forEach(({ id: dayId }, index) => {
    const ofDay = times.filter((time) => time.dayId === dayId);
    const numbers = numbersOf(ofDay);
    ofDay.forEach(({ id, bell }, order) => {
      const place = { weekday: weekdays[index] ?? 7, number: numbers[order] ?? order + 1 };
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
