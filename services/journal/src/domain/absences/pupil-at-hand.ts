import type { DatedSetting } from '@parta/school';

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

/** True for a pupil of age: an unknown birth date is a child's. */
export const isOfAge = ({ adultFrom, today }: Pick<PupilAtHand, 'adultFrom' | 'today'>): boolean =>
  adultFrom !== null && adultFrom <= today;
