/** Everything that rights are given for. The table of role by action is `matrix.csv`. */
export const ACTIONS = [
  'diary.read',
  'diary.marks',
  'journal.read',
  'mark.write',
  'attendance.write',
  'absence.announce',
  'absence.decide',
  'absence.excuse',
  'absences.read',
  'remark.write',
  'remark.pass',
  'achievement.write',
  'results.load',
  'staffNotice.write',
  'staffNotice.read',
  'topic.write',
  'homework.write',
  'homework.read',
  'work.write',
  'workType.write',
  'plan.write',
  'final.write',
  'teacherAbsence.report',
  'substitution.write',
  'unlock.request',
  'unlock.decide',
  'closing.read',
  'filling.read',
  'period.close',
  'closed.correct',
  'settings.read',
  'settings.write',
  'calendar.write',
  'roster.import',
  'timetable.import',
  'timetable.read',
  'names.read',
  'notices.own',
  'sessions.own',
] as const;
export type ActionName = (typeof ACTIONS)[number];

/**
 * How far a right reaches: `own` by relation (own child, own lessons), `class` the caller's classes, `school` the caller's schools,
 * `scope` what a guardian granted, `any` wherever the caller's schools have to do with it.
 */
export type Reach = 'own' | 'class' | 'school' | 'scope' | 'any';
