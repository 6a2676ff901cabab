import type { PartyRole } from '@parta/contracts';
import { covers, type Ties } from './ties.ts';

export type Party = { personId: string; as: PartyRole };
/** Everybody who has to do with a child at a school on a day, each person once. `learns`: the child is there on that day. */
export type Circle = { childId: string; learns: boolean; parties: readonly Party[] };

/**
 * The circle of a child. A guardian whom any record of the child restricts is not in it (N-08); of staff whoever teaches or leads
 * the child on that very day, and the administration of the school. A pupil is in no circle.
 */
export function circleOf(childId: string, schoolId: string, ties: Ties, day: string): Circle {
  const scopes = ties.places
    .filter((place) => place.childId === childId && place.schoolId === schoolId && covers(place, day))
    .map(({ scopeId }) => scopeId);
  const posts = ties.posts.filter((post) => post.schoolId === schoolId && covers(post, day));
  const staff = posts.filter(({ scopeId, role }) => role === 'administration' || scopes.includes(scopeId));
  const parties = [
    ...guardiansOf(childId, ties, day).map((personId) => ({ personId, as: 'guardian' as const })),
    ...ORDER.flatMap((as) => staff.filter(({ role }) => role === as).map(({ personId }) => ({ personId, as }))),
  ];
  return { childId, learns: scopes.length > 0, parties: onceEach(parties) };
}

/** What somebody is counts in this order: a class teacher who also teaches the child is its class teacher. */
const ORDER = ['classTeacher', 'teacher', 'administration'] as const;

export function guardiansOf(childId: string, { relations }: Pick<Ties, 'relations'>, day: string): string[] {
  const present = relations.filter((relation) => relation.childId === childId && covers(relation, day));
  const restricted = new Set(present.filter((relation) => relation.restricted).map(({ adultId }) => adultId));
  return [...new Set(present.map(({ adultId }) => adultId))].filter((adultId) => !restricted.has(adultId)).toSorted();
}

function onceEach(parties: readonly Party[]): Party[] {
  return [...new Map(parties.toReversed().map((party) => [party.personId, party])).values()].toReversed();
}
