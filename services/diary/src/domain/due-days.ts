import { weekOf } from '@parta/school';
import type { Homework } from './rows.ts';

type LessonDay = { lessonId: string; groupId: string; day: string };
type Due = Pick<Homework, 'groupId' | 'lessonId' | 'dueLessonId' | 'dueDay'>;

/**
 * Every day on which one of these tasks may be seen. A task due on a day moves to another lesson of its week when the group
 * has none that day, so the whole week counts.
 */
export function dueDays(homework: readonly Due[], lessons: readonly LessonDay[]): LessonDay[] {
  return homework.flatMap(({ groupId, lessonId, dueLessonId, dueDay }) => {
    if (dueLessonId === null && dueDay !== null) return weekOf(dueDay).map((day) => ({ lessonId, groupId, day }));
    return lessons.filter((lesson) => lesson.lessonId === (dueLessonId ?? lessonId));
  });
}
