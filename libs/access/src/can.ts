import type { Caller, PersonCaller } from '@parta/contracts';
import type { ActionName, Reach } from './actions.ts';
import { grantedScopes } from './granted-scopes.ts';
import { MATRIX } from './matrix.ts';
import { OPENED_BY } from './opened-by.ts';

/** What a right is asked for: the fields that the action's reach is measured by. */
export type Resource = {
  schoolId: string;
  /** The pupil it is about. */
  pupilId?: string;
  /** Who teaches it on its day. */
  teacherIds?: readonly string[];
  /** Classes it belongs to, with their class teachers. */
  classTeacherIds?: readonly string[];
  /** The instant of asking (UTC): a trusted person's grant is over by itself. */
  at?: string;
};

/** Whether the role may do such a thing at all: checked before any transaction. Deny by default. */
export function mayRole(caller: Caller, action: ActionName): boolean {
  return caller.kind === 'person' && MATRIX[action][caller.role] !== undefined;
}

/** Whether this caller may do this with this very thing (identity.md 8). Deny by default. */
export function can(caller: Caller, action: ActionName, resource: Resource): boolean {
  if (caller.kind !== 'person') return false;
  const reach = MATRIX[action][caller.role];
  return reach !== undefined && reaches[reach](caller, resource, action);
}

const reaches: Record<Reach, (caller: PersonCaller, resource: Resource, action: ActionName) => boolean> = {
  own: isOwn,
  class: (caller, resource) =>
    inSchool(caller, resource) && (resource.classTeacherIds?.includes(caller.personId) ?? false),
  school: inSchool,
  scope: isGranted,
  any: inSchool,
};

/** A family's own child wherever it learns; a teacher's own lesson in a school of theirs. */
function isOwn(caller: PersonCaller, { schoolId, pupilId, teacherIds }: Resource): boolean {
  if (teacherIds) return inSchool(caller, { schoolId }) && teacherIds.includes(caller.personId);
  return pupilId !== undefined && caller.children.includes(pupilId);
}

/** What a guardian granted of this child and is not over; nothing where nobody says which moment it is. */
function isGranted(caller: PersonCaller, { pupilId = '', at }: Resource, action: ActionName): boolean {
  const opening = OPENED_BY[action] ?? [];
  const granted = at === undefined ? [] : grantedScopes(caller, pupilId, at);
  return granted.some((scope) => opening.includes(scope));
}

function inSchool(caller: PersonCaller, { schoolId }: Resource): boolean {
  return caller.schoolIds.includes(schoolId);
}
