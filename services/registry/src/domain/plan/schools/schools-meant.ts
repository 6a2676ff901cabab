import type { Caller } from '@parta/contracts';
import type { RosterSet } from '../../oneroster/read-set.ts';
import { schoolKey, slug } from './school-key.ts';

/**
 * By which keys and sourcedIds the schools of a set may be held. `among`: only these count by sourcedId, which several
 * schools may share; null for the operator, who may bring any.
 */
export type SchoolsMeant = { keys: string[]; sourcedIds: string[]; among: string[] | null };

/** All schools a set may be about; a person's own schools where a set names none, as a delta of enrollments may. */
export function schoolsMeant(set: RosterSet, caller: Caller): SchoolsMeant {
  const { orgs, users, classes, roles, enrollments } = set;
  const own = caller.kind === 'person' ? caller.schoolIds : null;
  const schools = orgs.rows.filter(({ type }) => type === 'school' || type === 'department');
  const keys = [...new Set(schools.flatMap((org) => [schoolKey(org), slug(org.sourcedId)]))].toSorted();
  if (keys.length > 0) return { keys, sourcedIds: [], among: own };
  const ended = [users, classes, roles, enrollments].flatMap((shelf) => shelf.ended.flatMap((row) => row.orgs));
  const referred = [
    ...users.rows.flatMap((row) => row.orgs),
    ...classes.rows.map((row) => row.school),
    ...roles.rows.map((row) => row.org),
    ...enrollments.rows.map((row) => row.school),
  ];
  const sourcedIds = [...new Set([...ended, ...referred])].filter((id) => id !== '');
  return { keys: sourcedIds.length > 0 ? [] : (own ?? []), sourcedIds, among: own };
}
