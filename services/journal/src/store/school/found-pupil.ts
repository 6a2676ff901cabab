import type { PupilEnrolled } from '@parta/contracts';
import type { PupilAtHand } from '../../domain/absences/pupil-at-hand.ts';

/** A pupil as read: every enrolment in the school, and everybody who ever led one of its classes. */
export type FoundPupil = Omit<PupilAtHand, 'classIds' | 'classTeacherIds'> & {
  enrolments: PupilEnrolled['enrolments'];
  leading: { personId: string; classId: string | null; from: string; until: string | null }[];
};

/** The pupil as of today; nobody where the pupil has left the school. Who comes tomorrow belongs to the class already. */
export function pupilOf({ enrolments, leading, ...pupil }: FoundPupil): PupilAtHand | undefined {
  const { today } = pupil;
  const lasts = ({ until }: { until: string | null }): boolean => until === null || today < until;
  const classIds = enrolments.filter(lasts).map(({ classId }) => classId);
  if (classIds.length === 0) return undefined;
  const leaders = leading.filter((each) => each.from <= today && lasts(each) && classIds.includes(each.classId ?? ''));
  return { ...pupil, classIds, classTeacherIds: leaders.map(({ personId }) => personId) };
}

/** The same, or as of `lastDay`, the last one in the school, where the pupil has left it. */
export const lastSeen = ({ lastDay, ...found }: FoundPupil & { lastDay: string | null }): PupilAtHand | undefined =>
  pupilOf(found) ?? (lastDay === null ? undefined : pupilOf({ ...found, today: lastDay }));
