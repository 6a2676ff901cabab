import type { OwnRole } from '../../session.ts';
import { m } from '../../words/messages.js';

const ROLES: Record<OwnRole['role'], () => string> = {
  pupil: m.role_pupil,
  guardian: m.role_guardian,
  trustedPerson: m.role_trustedperson,
  subjectTeacher: m.role_subjectteacher,
  classTeacher: m.role_classteacher,
  headTeacher: m.role_headteacher,
  director: m.role_director,
  secretary: m.role_secretary,
  schoolAdministrator: m.role_schooladministrator,
  healthWorker: m.role_healthworker,
  counsellor: m.role_counsellor,
  authorityAnalyst: m.role_authorityanalyst,
  operator: m.role_operator,
};

/** A role as the person knows it: «Учитель, школа № 1234». */
export function roleTitle({ role, title }: OwnRole): string {
  return title ? m.role_at({ role: ROLES[role](), school: title }) : ROLES[role]();
}
