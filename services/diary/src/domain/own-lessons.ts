import type { AttendanceCode, OwnedLesson } from '@parta/school';
import { ascending } from './order.ts';
import type { Attendance, Lesson, Membership } from './rows.ts';
import { covers } from './span.ts';

/** A lesson with the school it stands in. */
export type SchoolLesson = Lesson & { schoolId: string };
/** A lesson of a pupil as it is counted. */
export type OwnLesson = SchoolLesson & OwnedLesson;
/** One of which somebody said something about the pupil's presence. */
export type CodedLesson = OwnLesson & { code: AttendanceCode };

export const hasCode = (lesson: OwnLesson): lesson is CodedLesson => lesson.code !== null;

/**
 * The lessons a pupil should have been at, in their order: of the groups they belonged to on the day, without cancelled ones.
 * The journal takes the same ones for its counts.
 * @param attendance of this pupil alone
 */
export function ownLessons(
  lessons: readonly SchoolLesson[],
  memberships: readonly Membership[],
  attendance: readonly Attendance[],
): OwnLesson[] {
  const entries = new Map(attendance.map((entry) => [entry.lessonId, entry]));
  const isOwn = ({ groupId, day, stands, change }: Lesson) =>
    stands &&
    change?.kind !== 'cancelled' &&
    memberships.some((membership) => membership.groupId === groupId && covers(membership, day));
  return lessons
    .filter(isOwn)
    .map((lesson) => {
      const entry = entries.get(lesson.lessonId);
      return { ...lesson, code: entry?.code ?? null, minutes: entry?.minutes ?? null };
    })
    .toSorted(inOrder);
}

function inOrder(a: Lesson, b: Lesson): number {
  return ascending(a.day, b.day) || a.number - b.number || ascending(a.lessonId, b.lessonId);
}
