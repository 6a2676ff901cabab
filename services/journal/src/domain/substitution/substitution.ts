import type { SubstitutionKind } from '@parta/contracts';
import type { Lesson } from '../lesson.ts';

/** Where and by whom the timetable has a lesson. */
export type PlannedPlace = Pick<Lesson, 'day' | 'number' | 'starts' | 'ends' | 'room' | 'teacherIds'>;

/**
 * What became of a lesson: every version is kept, the newest stands. `teacherIds` give it, `planned` is what the timetable
 * says; both teachers stay known. `instead` is the subject given in place of the journal's.
 */
export type Substitution = {
  schoolId: string;
  lessonId: string;
  ver: number;
  kind: SubstitutionKind | 'planned';
  day: string;
  number: number;
  room: string;
  teacherIds: string[];
  instead: string | null;
  withLessonId: string | null;
  planned: PlannedPlace;
  by: string | null;
  at: string;
};
