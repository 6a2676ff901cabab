import type { SubstitutionBookAnswer } from '@parta/contracts';
import type { Group } from '../group.ts';
import type { Lesson } from '../lesson.ts';
import { titlesOf } from './open-lessons.ts';
import type { Substitution } from './substitution.ts';

/** The book of substitutions: what became of each lesson, and the hours by teacher. Both teachers stand in it. */
export function substitutionBook(
  substitutions: readonly Substitution[],
  lessons: readonly Lesson[],
  groups: readonly Group[],
): SubstitutionBookAnswer {
  const lessonById = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const groupById = new Map(groups.map((group) => [group.id, group]));
  const entries = substitutions.flatMap((substitution) => {
    const lesson = lessonById.get(substitution.lessonId);
    const group = lesson && groupById.get(lesson.groupId);
    return group ? entryOf(substitution, lesson, group) : [];
  });
  return { entries, hours: hoursOf(entries) };
}

type Entry = SubstitutionBookAnswer['entries'][number];

function entryOf({ kind, instead, planned, teacherIds, by, at }: Substitution, lesson: Lesson, group: Group): Entry[] {
  if (kind === 'planned') return [];
  const { room, status } = lesson;
  const place = { day: planned.day, number: planned.number };
  const plannedIds = planned.teacherIds;
  return [{ ...titlesOf(lesson, group), room, kind, instead, planned: place, plannedIds, teacherIds, status, by, at }];
}

/** Each lesson counts for whoever gave it in another's place, and against whoever should have; an own lesson elsewhere for nobody. */
function hoursOf(entries: readonly Entry[]): SubstitutionBookAnswer['hours'] {
  const people = [...new Set(entries.flatMap(({ plannedIds, teacherIds }) => [...plannedIds, ...teacherIds]))];
  const hours = people.map((personId) => ({
    personId,
    given: entries.filter(
      ({ plannedIds, teacherIds }) => teacherIds.includes(personId) && !plannedIds.includes(personId),
    ).length,
    missed: entries.filter(
      ({ plannedIds, teacherIds }) => plannedIds.includes(personId) && !teacherIds.includes(personId),
    ).length,
  }));
  return hours.filter(({ given, missed }) => given + missed > 0).toSorted(inOrder);
}

const inOrder = (one: { personId: string; given: number }, other: { personId: string; given: number }): number =>
  other.given - one.given || (one.personId < other.personId ? -1 : 1);
