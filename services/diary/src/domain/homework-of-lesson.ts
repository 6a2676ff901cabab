import { addDays } from '@parta/school';
import type { Homework, Lesson, PupilWeek } from './rows.ts';
import { ascending } from './order.ts';

/**
 * What is asked of the pupil for each lesson. A day without a lesson of the group means the next lesson of the week,
 * else the last before it; a task without a term stands where it was given.
 * @param lessons the pupil's lessons of the week, in order of day and number
 */
export function homeworkByLesson(
  homework: readonly Homework[],
  lessons: readonly Lesson[],
  { pupilId, monday }: PupilWeek,
): Map<string, Homework[]> {
  const byLesson = new Map<string, Homework[]>();
  for (const each of homework.filter((task) => isFor(task, pupilId)).toSorted(inOrder)) {
    const lessonId = dueLesson(each, lessons, monday);
    if (lessonId !== undefined) byLesson.set(lessonId, [...(byLesson.get(lessonId) ?? []), each]);
  }
  return byLesson;
}

function isFor({ kind, pupilIds }: Homework, pupilId: string): boolean {
  return kind !== 'withdrawn' && (pupilIds === null || pupilIds.includes(pupilId));
}

function dueLesson(homework: Homework, lessons: readonly Lesson[], monday: string): string | undefined {
  const { dueLessonId, dueDay, lessonId, groupId, kind } = homework;
  if (dueLessonId !== null) return dueLessonId;
  if (dueDay === null) return kind === 'task' ? lessonId : undefined;
  if (dueDay < monday || dueDay > addDays(monday, 6)) return undefined;
  const ofGroup = lessons.filter((lesson) => lesson.groupId === groupId);
  const due = ofGroup.find(({ day }) => day >= dueDay) ?? ofGroup.at(-1);
  return due?.lessonId;
}

function inOrder(a: Homework, b: Homework): number {
  return ascending(a.givenOn, b.givenOn) || ascending(a.homeworkId, b.homeworkId);
}
