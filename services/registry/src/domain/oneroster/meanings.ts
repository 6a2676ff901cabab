import type { Role } from '@parta/contracts';
import type { Line } from './line.ts';
import type { Meaning } from './rows.ts';

const staff = (role: Role): Meaning => ({ kind: 'staff', role });

/** Roles of versions 1.1 and 1.2 by their names in lower case; null for those that no school of ours knows. */
const MEANINGS: Record<string, Meaning | null> = {
  student: { kind: 'pupil' },
  parent: { kind: 'guardian', as: 'parent' },
  guardian: { kind: 'guardian', as: 'guardian' },
  relative: { kind: 'guardian', as: 'other' },
  teacher: staff('subjectTeacher'),
  principal: staff('director'),
  counselor: staff('counsellor'),
  administrator: staff('schoolAdministrator'),
  siteadministrator: staff('schoolAdministrator'),
  systemadministrator: staff('schoolAdministrator'),
  aide: null,
  proctor: null,
  districtadministrator: null,
};
/** Roles that the format has no word for come in its own form of extension, `ext:headTeacher`. */
const EXTENDED = new Map(
  (['headTeacher', 'director', 'secretary', 'schoolAdministrator', 'healthWorker', 'counsellor'] as const).map(
    (role) => [role.toLowerCase(), staff(role)],
  ),
);

/** What the role in the cell means; null, with a remark, when it is unknown or has no counterpart here. */
export function meaningOf(line: Line, column: string): Meaning | null {
  const value = line.needed(column);
  if (value === '') return null;
  const key = value.toLowerCase();
  const extended = EXTENDED.get(key.replace(/^ext:/, ''));
  if (extended) return extended;
  const meaning = MEANINGS[key];
  if (meaning === undefined) line.refused(column, 'value-unknown', { value });
  if (meaning === null) line.mended(column, 'role-without-counterpart', { value });
  return meaning ?? null;
}
