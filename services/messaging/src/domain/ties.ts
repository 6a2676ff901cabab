/** Days [from, until): `until` null is open, else the first day outside. */
export type Span = { from: string; until: string | null };

/** An adult who stands for a child; restricted by court: nothing of the child is theirs to see (N-08). */
export type Relation = Span & { adultId: string; childId: string; restricted: boolean };
/** A pupil's days in a class or a group. */
export type Place = Span & { childId: string; schoolId: string; scope: 'class' | 'group'; scopeId: string };
/** A person's days as teacher of a group, as class teacher, or in the administration of a school. */
export type Post = Span & { personId: string; schoolId: string; scopeId: string; role: PostRole };
export type PostRole = 'teacher' | 'classTeacher' | 'administration';

/** Everything the roster says around some children. Dated: who belonged where is asked for a day. */
export type Ties = { relations: readonly Relation[]; places: readonly Place[]; posts: readonly Post[] };

export function covers({ from, until }: Span, day: string): boolean {
  return from <= day && (until === null || day < until);
}
