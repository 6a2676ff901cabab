import type { Role } from '@parta/contracts';
import type { ActionName, Reach } from './actions.ts';

const staffOfLessons = { subjectTeacher: 'own', classTeacher: 'own' } as const;
const everybody = {
  pupil: 'own',
  guardian: 'own',
  trustedPerson: 'own',
  subjectTeacher: 'own',
  classTeacher: 'own',
  headTeacher: 'own',
  director: 'own',
  secretary: 'own',
  schoolAdministrator: 'own',
  healthWorker: 'own',
  counsellor: 'own',
  authorityAnalyst: 'own',
  operator: 'own',
} as const;
const whoMeetsPeople = Object.fromEntries(
  Object.keys(everybody)
    .filter((role) => role !== 'authorityAnalyst' && role !== 'operator')
    .map((role) => [role, 'any']),
) as Partial<Record<Role, Reach>>;

const administration = { headTeacher: 'school', director: 'school', secretary: 'school' } as const;
const writersOfLetters = { guardian: 'own', ...staffOfLessons, ...administration } as const;

/** What each role may do and how far; an absent role may not. The same table as `matrix.csv`, compared in `matrix.spec.ts`. */
export const MATRIX: Record<ActionName, Partial<Record<Role, Reach>>> = {
  'diary.read': { pupil: 'own', guardian: 'own', trustedPerson: 'scope', classTeacher: 'class' },
  'diary.marks': { pupil: 'own', guardian: 'own', trustedPerson: 'scope', classTeacher: 'class' },
  'diary.sign': { guardian: 'own' },
  'journal.read': { ...staffOfLessons, headTeacher: 'school', director: 'school', schoolAdministrator: 'school' },
  'mark.write': staffOfLessons,
  'attendance.write': staffOfLessons,
  'absence.announce': {
    pupil: 'own',
    guardian: 'own',
    classTeacher: 'class',
    headTeacher: 'school',
    director: 'school',
    secretary: 'school',
  },
  'absence.decide': { classTeacher: 'class', headTeacher: 'school', director: 'school' },
  'absence.excuse': { classTeacher: 'class' },
  'absences.read': { pupil: 'own', guardian: 'own', classTeacher: 'class', headTeacher: 'school', director: 'school' },
  'remark.write': staffOfLessons,
  'remark.pass': { classTeacher: 'class' },
  'achievement.write': { ...staffOfLessons, headTeacher: 'school', director: 'school' },
  'results.load': { schoolAdministrator: 'school' },
  'staffNotice.write': { headTeacher: 'school', director: 'school', schoolAdministrator: 'school' },
  'staffNotice.read': {
    subjectTeacher: 'school',
    classTeacher: 'school',
    headTeacher: 'school',
    director: 'school',
    secretary: 'school',
    schoolAdministrator: 'school',
    healthWorker: 'school',
    counsellor: 'school',
  },
  'topic.write': staffOfLessons,
  'homework.write': staffOfLessons,
  'homework.read': { pupil: 'own', guardian: 'own', ...staffOfLessons, headTeacher: 'school', director: 'school' },
  'work.write': staffOfLessons,
  'plan.write': { ...staffOfLessons, headTeacher: 'school' },
  'workType.write': { headTeacher: 'school', director: 'school', schoolAdministrator: 'school' },
  'final.write': staffOfLessons,
  'transfer.read': {
    classTeacher: 'class',
    headTeacher: 'school',
    director: 'school',
    secretary: 'school',
    schoolAdministrator: 'school',
  },
  'transfer.write': { classTeacher: 'class', secretary: 'school', schoolAdministrator: 'school' },
  'teacherAbsence.report': { ...staffOfLessons, headTeacher: 'school', director: 'school' },
  'substitution.write': { headTeacher: 'school', director: 'school' },
  'substitution.answer': staffOfLessons,
  'unlock.request': staffOfLessons,
  'unlock.decide': { headTeacher: 'school', director: 'school' },
  'closing.read': { headTeacher: 'school', director: 'school', schoolAdministrator: 'school' },
  'filling.read': { headTeacher: 'school', director: 'school', schoolAdministrator: 'school' },
  'period.close': { headTeacher: 'school', director: 'school', schoolAdministrator: 'school' },
  'closed.correct': { schoolAdministrator: 'school' },
  'settings.read': {
    subjectTeacher: 'school',
    classTeacher: 'school',
    headTeacher: 'school',
    director: 'school',
    schoolAdministrator: 'school',
  },
  'settings.write': { schoolAdministrator: 'school' },
  'calendar.write': { schoolAdministrator: 'school' },
  'roster.import': { schoolAdministrator: 'school' },
  'year.roll': { schoolAdministrator: 'school' },
  'timetable.import': { headTeacher: 'school', schoolAdministrator: 'school' },
  'timetable.read': {
    subjectTeacher: 'school',
    classTeacher: 'school',
    headTeacher: 'school',
    director: 'school',
    secretary: 'school',
    schoolAdministrator: 'school',
  },
  'names.read': whoMeetsPeople,
  'letter.write': writersOfLetters,
  'letter.read': writersOfLetters,
  'announcement.write': { ...staffOfLessons, ...administration },
  'announcement.read': writersOfLetters,
  'notices.own': everybody,
  'sessions.own': everybody,
};
