import type { GrantScope, PersonCaller } from '@parta/contracts';

/** The parts of a child's diary that stand granted to the caller at an instant (UTC); none for whoever is no trusted person. */
export function grantedScopes({ role, grants }: PersonCaller, childId: string, at: string): GrantScope[] {
  if (role !== 'trustedPerson') return [];
  const standing = grants.filter((grant) => grant.childId === childId && at < grant.ends);
  return [...new Set(standing.flatMap(({ scopes }) => scopes))];
}
