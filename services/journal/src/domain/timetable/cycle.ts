import { Refusal, type SetSetting } from '@parta/contracts';
import { type DatedSetting, settingOn } from '@parta/school';
import { type DatedVersion, versionsInForce } from '../calendar/versions-in-force.ts';
import type { WeeklyLesson } from './school-week.ts';

const NAME = 'week.cycle';

/** How many weeks a timetable may have that holds from one day to another, both included: two while the school never sets less. */
export function cycleFrom(settings: readonly DatedSetting[], from: string, until: string): 1 | 2 {
  const changes = settings.filter((each) => each.name === NAME && from < each.from && each.from <= until);
  const days = [from, ...changes.map((each) => each.from)];
  return days.every((day) => settingOn(settings, NAME, day) === 2) ? 2 : 1;
}

export const shortensCycle = ({ name, value }: Pick<SetSetting, 'name' | 'value'>): boolean =>
  name === NAME && value === 1;

/** @throws week-cycle-in-use when a timetable in force on that day or later has lessons of every second week */
export function mayShortenCycle(versions: (DatedVersion & { week: WeeklyLesson[] })[], from: string): void {
  const inForce = versionsInForce(versions).filter(({ until }) => from <= until);
  const inUse = inForce.find(({ version }) => version.week.some(({ week }) => week !== undefined));
  if (inUse) {
    const day = inUse.version.validFrom;
    throw new Refusal('week-cycle-in-use', 'A timetable has lessons of weeks A and B', { day });
  }
}
