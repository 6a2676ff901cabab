import type { LessonsPlanned, LessonsWithdrawn } from '@parta/contracts';
import type { Group } from '../group.ts';
import { grouped } from '../grouped.ts';
import type { PlannedLesson, StandingLesson } from './timetable-change.ts';

/** Lessons in one fact: with several teachers each they stay under the 64 KiB of a message. */
const PLANNED_AT_ONCE = 150;
const WITHDRAWN_AT_ONCE = 500;

/** The planned lessons of each group as facts, in the order of days. */
export function lessonsPlanned(schoolId: string, plan: PlannedLesson[], groups: Group[]): LessonsPlanned[] {
  const subjects = new Map(groups.map(({ id, subject }) => [id, subject]));
  return [...grouped(plan, ({ groupId }) => groupId)].flatMap(([groupId, lessons]) =>
    inParts(lessons, PLANNED_AT_ONCE).map((part) => ({
      schoolId,
      groupId,
      subject: subjects.get(groupId) ?? '',
      lessons: part.map(({ id: lessonId, day, number, starts, ends, teacherIds, room, ver }) => {
        return { lessonId, day, number, starts, ends, teacherIds, room, ver };
      }),
    })),
  );
}

export function lessonsWithdrawn(schoolId: string, withdraw: StandingLesson[]): LessonsWithdrawn[] {
  return [...grouped(withdraw, ({ groupId }) => groupId)].flatMap(([groupId, lessons]) =>
    inParts(lessons, WITHDRAWN_AT_ONCE).map((part) => ({
      schoolId,
      groupId,
      lessons: part.map(({ id: lessonId, day, ver }) => ({ lessonId, day, ver })),
    })),
  );
}

function inParts<Item>(items: Item[], size: number): Item[][] {
  const parts: Item[][] = [];
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size));
  return parts;
}
