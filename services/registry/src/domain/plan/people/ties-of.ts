import type { RosterSet } from '../../oneroster/read-set.ts';
import type { Meaning, RoleRow, UserRow } from '../../oneroster/rows.ts';
import type { Draft } from '../draft.ts';
import { schoolOfRow } from '../schools/school-of-row.ts';

/** What a user of the set is, whichever version says it: their schools, the first being home, and their roles. */
export type UserTies = { schoolIds: string[]; meanings: Meaning[] };

/** The ties of a user by their own row (1.1) and by the file of roles (1.2); undefined when the row falls away. */
export function tiesOf(draft: Draft, user: UserRow, roles: readonly RoleRow[]): UserTies | undefined {
  const ofRoles = roles.flatMap(({ org }) => (org === '' ? [] : [org]));
  const column = user.orgs.length > 0 ? 'orgSourcedIds' : 'primaryOrgSourcedId';
  const named = user.orgs.length + ofRoles.length > 0 ? new Set([...user.orgs, ...ofRoles]) : new Set(['']);
  const schoolIds = [...named].map((org) => schoolOfRow(draft, user.at, column, org));
  const known = schoolIds.filter((schoolId) => schoolId !== undefined);
  const meanings = [...(user.meaning ? [user.meaning] : []), ...roles.flatMap(({ meaning }) => meaning ?? [])];
  return known.length < schoolIds.length ? undefined : { schoolIds: [...new Set(known)], meanings };
}

/** The roles of version 1.2 by user. */
export function rolesByUser({ roles }: RosterSet): Map<string, RoleRow[]> {
  const byUser = new Map<string, RoleRow[]>();
  for (const row of roles.rows) byUser.set(row.user, [...(byUser.get(row.user) ?? []), row]);
  return byUser;
}
