import type { AttendanceCode } from '@parta/school';
import type { Attendance } from '../attendance.ts';
import type { Group } from '../group.ts';
import type { Lesson } from '../lesson.ts';
import { holdsOn } from '../terms.ts';

/** Lessons of all groups some pupils ever belonged to, with every entry about attendance in them. */
export type LessonsOfPupils = {
  groups: Pick<Group, 'id' | 'subject' | 'members'>[];
  lessons: Lesson[];
  attendance: (Attendance & { lessonId: string })[];
};

/** One lesson of one pupil; `code` null and `checked`: was there. */
export type OwnLesson = Pick<Lesson, 'day' | 'number' | 'starts' | 'ends' | 'checked'> & {
  lessonId: string;
  subject: string;
  code: AttendanceCode | null;
  minutes: number | null;
  /** Whether anybody ever wrote about the pupil here, be it that a code was taken back. */
  isEntered: boolean;
};

/**
 * The lessons the pupil should have been at: of the groups they belonged to on the day, class, subgroups and home schooling alike
 * without cancelled ones, in the order of days.
 */
export function ownLessonsOf({ groups, lessons, attendance }: LessonsOfPupils): (pupilId: string) => OwnLesson[] {
  const entries = new Map(attendance.map((entry) => [`${entry.lessonId} ${entry.pupilId}`, entry]));
  const groupOf = new Map(groups.map((group) => [group.id, group]));
  return (pupilId) =>
    lessons.flatMap((lesson) => {
      const { id: lessonId, groupId, day, number, starts, ends, checked, status } = lesson;
      const group = groupOf.get(groupId);
      const isOwn = group?.members.some((member) => member.pupilId === pupilId && holdsOn(member, day)) ?? false;
      if (!group || !isOwn || status === 'cancelled') return [];
      const entry = entries.get(`${lessonId} ${pupilId}`);
      const said = { code: entry?.code ?? null, minutes: entry?.minutes ?? null, isEntered: entry !== undefined };
      return { lessonId, subject: group.subject, day, number, starts, ends, checked, ...said };
    });
}
