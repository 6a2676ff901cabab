import type { SubjectFinal } from './finals-of-subject.ts';
import type { SubjectAbsence, SubjectMark } from './marks-by-subject.ts';
import type { Enrolment, SchoolClass, SchoolYear, SubjectGroup } from './rows.ts';
import type { SettingsBySchool } from './settings.ts';

/** The schools a pupil has been in: what decides which periods are the pupil's. */
export type Frame = {
  enrolments: readonly Enrolment[];
  classes: readonly SchoolClass[];
  years: readonly SchoolYear[];
};

/** What stands about a pupil in some days, with everything that averages and periods follow from. */
export type MarkedRows = Frame & {
  marks: SubjectMark[];
  absences: (SubjectAbsence & { subject: string })[];
  finals: SubjectFinal[];
  /** Journals whose card is known: those of the entries and of the pupil's memberships, the present ones last. */
  known: SubjectGroup[];
  settings: SettingsBySchool;
};
