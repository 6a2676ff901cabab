import type { PupilEnrolled } from '@parta/contracts';
import type { DatedSetting } from '@parta/school';
import { holdsOn } from '../terms.ts';

/**
 * A pupil somebody is about to enter something about, held until the transaction ends: the school and classes of today, who leads them,
 * from when the pupil is of age (null: not known), and the school's own day and time of day, `12:00`.
 */
export type PupilAtHand = {
  pupilId: string;
  schoolId: string;
  classIds: string[];
  classTeacherIds: string[];
  adultFrom: string | null;
  settings: DatedSetting[];
  today: string;
  clock: string;
};

export type FoundPupil = Omit<PupilAtHand, 'classIds' | 'classTeacherIds'> & {
  enrolments: PupilEnrolled['enrolments'];
  leading: { personId: string; classId: string | null; from: string; until: string | null }[];
};

/** The pupil as of today; nobody where the pupil has left the school. Who comes tomorrow belongs to the class already. */
export function pupilAtHand({ enrolments, leading, ...pupil }: FoundPupil): PupilAtHand | undefined {
  const { today } = pupil;
  const classIds = enrolments.filter(({ until }) => until === null || today < until).map(({ classId }) => classId);
  if (classIds.length === 0) return undefined;
  const leaders = leading.filter((each) => holdsOn(each, today) && classIds.includes(each.classId ?? ''));
  return { ...pupil, classIds, classTeacherIds: leaders.map(({ personId }) => personId) };
}

/** True for a pupil of age: an unknown birth date is a child's. */
export const isOfAge = ({ adultFrom, today }: Pick<PupilAtHand, 'adultFrom' | 'today'>): boolean =>
  adultFrom !== null && adultFrom <= today;
