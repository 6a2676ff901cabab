/** An adult who stands for a child, [from, until); restricted by court: nothing of the child is theirs to see (N-08). */
export type Relation = {
  adultId: string;
  childId: string;
  from: string;
  until: string | null;
  restricted: boolean;
};
/** A child's days in a class of a school, [from, until). */
export type Enrolment = { childId: string; schoolId: string; from: string; until: string | null };
export type Family = { relations: readonly Relation[]; enrolments: readonly Enrolment[] };

/** The guardians who may be told today; one who is restricted by any record of the child is left out (N-50, R-36). */
export function guardiansOf(childId: string, relations: readonly Relation[], today: string): string[] {
  const present = relations.filter((relation) => relation.childId === childId && covers(relation, today));
  const restricted = new Set(present.filter((relation) => relation.restricted).map(({ adultId }) => adultId));
  return [...new Set(present.map(({ adultId }) => adultId))].filter((adultId) => !restricted.has(adultId)).toSorted();
}

/** True while the child learns in that school: of one that was left nothing is told (N-50). */
export function learnsIn(schoolId: string, childId: string, enrolments: readonly Enrolment[], today: string): boolean {
  return enrolments.some((each) => each.schoolId === schoolId && each.childId === childId && covers(each, today));
}

type Addressed = { personId: string; childId: string; schoolId: string; today: string };

/** Asked again when a letter leaves: hours may lie between the decision and a late try. */
export function mayStillHear({ personId, childId, schoolId, today }: Addressed, family: Family): boolean {
  const isGuardian = guardiansOf(childId, family.relations, today).includes(personId);
  return isGuardian && learnsIn(schoolId, childId, family.enrolments, today);
}

function covers({ from, until }: { from: string; until: string | null }, day: string): boolean {
  return from <= day && (until === null || day < until);
}
