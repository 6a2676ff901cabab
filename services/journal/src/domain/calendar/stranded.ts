import { Refusal } from '@parta/contracts';
import type { Group } from '../group.ts';
import { grouped } from '../grouped.ts';
import type { SchoolYear } from '../school-year.ts';
import type { StandingLesson } from '../timetable/timetable-change.ts';
import { groupDays } from './group-days.ts';
import { isOpenOn } from './openings.ts';

/** A lesson somebody wrote in that would lose its day. */
export type Stranded = { lessonId: string; groupId: string; title: string; day: string; number: number };

type Years = { before: SchoolYear; after: SchoolYear };

/** The lessons with entries whose day is a school day of their group before the change and none after it, in the order of days. */
export function strandedIn(years: Years, groups: Group[], standing: StandingLesson[]): Stranded[] {
  const written = grouped(
    standing.filter(({ touched, isWithdrawn }) => touched && !isWithdrawn),
    ({ groupId }) => groupId,
  );
  return groups
    .flatMap((group) => strandedOf(years, group, written.get(group.id) ?? []))
    .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

const placeOf = ({ day, number, title }: Stranded): string => `${day} ${String(number).padStart(2, '0')} ${title}`;

function strandedOf({ before, after }: Years, group: Group, written: StandingLesson[]): Stranded[] {
  const [was, is] = [daysKept(before, group), daysKept(after, group)];
  return written
    .filter(({ day }) => was(day) && !is(day))
    .map(({ id: lessonId, groupId, day, number }) => ({ lessonId, groupId, title: group.title, day, number }));
}

function daysKept(year: SchoolYear, group: Group): (day: string) => boolean {
  const dayOf = groupDays(year, group);
  return (day) => dayOf(day) !== undefined && isOpenOn(year, group.subject, day);
}

/** Lessons a refusal names; the preview lists more of them. */
const NAMED = 10;

/** @throws entries-stranded, naming the first of them (F-058) */
export function noneStranded(stranded: Stranded[]): void {
  if (stranded.length === 0) return;
  const named = stranded.slice(0, NAMED).map(({ title, day, number }) => `${title}, ${dated(day)}, ${number}`);
  const lessons = named.join('; ') + (stranded.length > NAMED ? '; …' : '');
  throw new Refusal('entries-stranded', 'Entries would lose their day', { count: stranded.length, lessons });
}

const dated = (day: string): string => day.split('-').toReversed().join('.');
