import type { GroupMembersSet, PupilEnrolled, SchoolRolesSet, TeachingAssigned } from '@parta/contracts';
import type { Span } from './ties.ts';

/** A person's days in a class, a group, or the administration of a school, as a row of the projection. */
export type Membership = Span & {
  schoolId: string;
  scope: 'class' | 'group' | 'school';
  scopeId: string;
  personId: string;
  role: 'pupil' | 'teacher' | 'classTeacher' | 'administration';
};

const ADMINISTRATION: readonly string[] = ['headTeacher', 'director', 'secretary'];

export function ofEnrolments({ schoolId, personId, enrolments }: PupilEnrolled): Membership[] {
  return enrolments.map(({ classId, from, until }) => ({
    schoolId,
    scope: 'class' as const,
    scopeId: classId,
    personId,
    role: 'pupil' as const,
    from,
    until,
  }));
}

export function ofMembers({ schoolId, groupId, members }: GroupMembersSet): Membership[] {
  return members.map(({ pupilId, from, until }) => ({
    schoolId,
    scope: 'group' as const,
    scopeId: groupId,
    personId: pupilId,
    role: 'pupil' as const,
    from,
    until,
  }));
}

export function ofTeaching({ schoolId, groupId, teachers }: TeachingAssigned): Membership[] {
  return teachers.map(({ personId, from, until }) => ({
    schoolId,
    scope: 'group' as const,
    scopeId: groupId,
    personId,
    role: 'teacher' as const,
    from,
    until,
  }));
}

/** Class teachers, and the administration that a family writes to as a whole; other roles have no letters of their own yet. */
export function ofRoles({ schoolId, personId, roles }: SchoolRolesSet): Membership[] {
  return roles.flatMap(({ role, classId, from, until }): Membership[] => {
    if (role === 'classTeacher' && classId)
      return [{ schoolId, scope: 'class', scopeId: classId, personId, role: 'classTeacher', from, until }];
    if (!ADMINISTRATION.includes(role)) return [];
    return [{ schoolId, scope: 'school', scopeId: schoolId, personId, role: 'administration', from, until }];
  });
}
