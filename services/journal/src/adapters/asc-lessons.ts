import type { CycleWeek } from '@parta/school';
import type { FileEvent, FilePlacement } from '../domain/timetable/timetable-file.ts';
import { crossingsOf, isPart } from './asc-groups.ts';
import { type AscRow, type AscTables, keyIn, listOf } from './asc-tables.ts';
import type { ClassResources } from './class-resources.ts';

/** A lesson of so many hours a week; where its cards lie is another table. Old files write one class or teacher in the singular. */
export function eventOf(lesson: AscRow, tables: AscTables, classes: ClassResources): FileEvent {
  const subject = tables.find('subjects', lesson['subjectid']);
  const classIds = listOf(lesson['classids'] ?? lesson['classid']);
  const titles = classIds.map((id) => tables.find('classes', id)?.name ?? id);
  const teachers = listOf(lesson['teacherids'] ?? lesson['teacherid']).map((id) => keyIn('teachers', id));
  const groups = tables.listed('groups', lesson['groupids'] ?? lesson['groupid']);
  const parts = groups.filter(isPart);
  const taken = classes.taken(
    wholeOf(classIds, groups).map((id) => keyIn('classes', id)),
    parts.map(({ id }) => keyIn('groups', id)),
  );
  return {
    id: keyIn('lessons', lesson['id']),
    name: `${titles.join(', ')} ${subject?.name ?? ''}`.trim(),
    course: subject ?? null,
    duration: hoursOf(lesson['periodsperweek']),
    timeId: null,
    resourceIds: [...taken.resourceIds, ...teachers, ...crossingsOf(parts, tables)],
    resourceGroupIds: taken.resourceGroupIds,
  };
}

/** The classes that come whole: named without a subgroup, or with the group of everybody. */
function wholeOf(classIds: string[], groups: AscRow[]): string[] {
  const whole = groups.filter((group) => !isPart(group)).flatMap(({ classid }) => classid ?? []);
  const parted = groups.filter(isPart).flatMap(({ classid }) => classid ?? []);
  return [...new Set([...whole, ...classIds.filter((id) => !parted.includes(id))])];
}

/** Where a card lies: `days` has a figure for each day, a card of a double lesson takes two periods from its own on. */
export function placementsOf(card: AscRow, tables: AscTables): FilePlacement[] {
  const lesson = tables.row('lessons', card['lessonid']);
  const duration = Number(lesson?.['periodspercard'] ?? 1) || 1;
  const resourceIds = listOf(card['classroomids'] ?? card['classroomid']).map((id) => keyIn('classrooms', id));
  const days = [...(card['days'] ?? '')].flatMap((figure, day) => (figure === '1' ? [day] : []));
  const eventId = keyIn('lessons', card['lessonid']);
  const week = cycleWeekOfCard(card);
  const place = { eventId, duration, resourceIds, ...(week ? { week } : {}) };
  return days.map((day) => ({ ...place, timeId: `${day}_${card['period']}` }));
}

const CYCLE: Record<string, CycleWeek> = { '10': 'a', '01': 'b' };

/** The one of two weeks a card stands in; undefined: in every week, or in some of a longer cycle. */
export const cycleWeekOfCard = ({ weeks = '' }: AscRow): CycleWeek | undefined => CYCLE[weeks];

/** Whole hours: half an hour a week is one of every second week, which its card says. */
const hoursOf = (text = ''): number => Math.floor(Number(text.replace(',', '.')) || 0);
