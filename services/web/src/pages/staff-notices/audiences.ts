import { m } from '../../words/messages.js';

export const AUDIENCES = {
  teachers: m.audience_teachers,
  classTeachers: m.audience_classteachers,
  staff: m.audience_staff,
};
export type Audience = keyof typeof AUDIENCES;

/** Whoever writes to the staff of a school. */
export const WRITERS = new Set<string>(['headTeacher', 'director', 'schoolAdministrator']);
