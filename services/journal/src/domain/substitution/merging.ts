import { Refusal, type SubstituteCandidatesAnswer } from '@parta/contracts';
import { pupilsOn } from '../group.ts';
import type { LessonAtHand } from '../lesson.ts';
import { besides, type SchoolDay } from './clashes.ts';
import { givers } from './givers.ts';
import { titlesOf } from './open-lessons.ts';
import { awayAt } from './teacher-absence.ts';

/** A lesson whose teachers could take these pupils too. */
export type Host = { lessonId: string; teacherIds: string[] };

/** Lessons of that time the pupils may join: given by somebody who is there, and without any of these pupils (R-24: each pupil once). */
export function hostsFor({ lesson, group }: Pick<LessonAtHand, 'lesson' | 'group'>, schoolDay: SchoolDay): Host[] {
  const pupils = new Set(pupilsOn(group, lesson.day));
  const away = awayAt(schoolDay.absences, lesson);
  return besides(schoolDay, lesson).flatMap((host) => {
    const hosting = schoolDay.groups.find(({ id }) => id === host.groupId);
    if (!hosting || pupilsOn(hosting, host.day).some((id) => pupils.has(id))) return [];
    const teacherIds = givers(host, hosting).filter((id) => !away.includes(id));
    return teacherIds.length > 0 ? { lessonId: host.id, teacherIds } : [];
  });
}

/**
 * The teachers of the lesson that takes the pupils.
 * @throws merge-impossible
 */
export function hostOf(at: LessonAtHand, schoolDay: SchoolDay, lessonId: string): string[] {
  const host = hostsFor(at, schoolDay).find((each) => each.lessonId === lessonId);
  if (!host) throw new Refusal('merge-impossible', 'The pupils cannot join that lesson', { lessonId });
  return host.teacherIds;
}

/** The same lessons as they are shown, by title. */
export function mergeableWith(
  at: Pick<LessonAtHand, 'lesson' | 'group'>,
  schoolDay: SchoolDay,
): SubstituteCandidatesAnswer['mergeable'] {
  const lines = hostsFor(at, schoolDay).flatMap(({ lessonId, teacherIds }) => {
    const lesson = schoolDay.lessons.find(({ id }) => id === lessonId);
    const group = schoolDay.groups.find(({ id }) => id === lesson?.groupId);
    return lesson && group ? { ...titlesOf(lesson, group), teacherIds } : [];
  });
  return lines.toSorted((one, other) => one.title.localeCompare(other.title, 'ru', { numeric: true }));
}
