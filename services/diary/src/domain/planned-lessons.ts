import type { LessonsPlanned } from '@parta/contracts';

type Said = { data: LessonsPlanned; now: string };
export type PlannedLesson = LessonsPlanned['lessons'][number] &
  Pick<LessonsPlanned, 'schoolId' | 'groupId' | 'subject'> & { at: string };

/** The lessons of these facts one by one, oldest fact first. */
export function plannedLessons(facts: readonly Said[]): PlannedLesson[] {
  return facts.flatMap(({ data: { schoolId, groupId, subject, lessons }, now: at }) =>
    lessons.map((lesson) => ({ ...lesson, schoolId, groupId, subject, at })),
  );
}
