import type { Caller, Role } from '@parta/contracts';

/**
 * Whose names a caller learns. `schoolIds`: people of these schools, of families' schools the staff alone; null: everybody. `kin`: these
 * people and whoever stands for one of `children`. `classOf`: whoever learns in this pupil's class.
 */
export type NamedTo = {
  schoolIds: string[] | null;
  staffOnly: 'staff' | null;
  kin: string[];
  children: string[];
  classOf: string | null;
};

const FAMILY: ReadonlySet<Role> = new Set<Role>(['pupil', 'guardian', 'trustedPerson']);

/**
 * Ids of people can be worked out from a school's own numbers, so an id alone opens no name: staff learn those of their schools, families
 * those of the staff, of their own and, a pupil, of the class (identity.md 8.2, R-07). Services and the operator's program learn all.
 */
export function namedTo(caller: Caller): NamedTo {
  const nobody = { schoolIds: [], staffOnly: null, kin: [], children: [], classOf: null };
  if (caller.kind === 'service') return { ...nobody, schoolIds: null };
  if (caller.kind === 'anyone') return nobody;
  const { role, personId, schoolIds, children, grants } = caller;
  const kin = [personId, ...children, ...grants.map(({ childId }) => childId)];
  if (!FAMILY.has(role)) return { ...nobody, schoolIds, kin: [personId] };
  return { schoolIds, staffOnly: 'staff', kin, children, classOf: role === 'pupil' ? personId : null };
}
