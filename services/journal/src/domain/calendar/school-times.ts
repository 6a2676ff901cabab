import type { Group } from '../group.ts';
import type { RingingYear } from '../school-year.ts';
import { bellOf, type BellOfLesson, type Grades } from './bells-of-class.ts';
import { type DaysOfGroup, type GroupDay, groupDays } from './group-days.ts';

/** A day with lessons: the weekday it follows and its bells. */
export type TaughtDay = {
  weekday: GroupDay['weekday'];
  kind: GroupDay['kind'];
  bell: BellOfLesson;
};
export type TimesOfGroup = (day: string) => TaughtDay | undefined;

/** Days and bells of every group. Groups of the same classes share what was found once: a school has some fifty kinds of them. */
export function schoolTimes(
  year: RingingYear,
  groups: (DaysOfGroup & Pick<Group, 'id'>)[],
  grades: Grades,
): (groupId: string) => TimesOfGroup {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const known = new Map<string, TimesOfGroup>();
  return (groupId) => {
    const { classIds, weekDays } = byId.get(groupId) ?? { classIds: [], weekDays: 5 as const };
    const key = `${classIds.join()} ${weekDays}`;
    const times = known.get(key) ?? timesOf(year, { classIds, weekDays }, grades);
    known.set(key, times);
    return times;
  };
}

function timesOf(year: RingingYear, group: DaysOfGroup, grades: Grades): TimesOfGroup {
  const dayOf = groupDays(year, group);
  const known = new Map<string, TaughtDay | undefined>();
  return (day) => {
    if (known.has(day)) return known.get(day);
    const found = dayOf(day);
    const taught = found && { ...found, bell: bellOf(year, grades, found) };
    known.set(day, taught);
    return taught;
  };
}
