import type { PossibleRecipientsAnswer } from '@parta/contracts';
import { circleOf } from './circle.ts';
import type { Roll } from './letter.ts';
import { wayTo } from './may-write.ts';
import { covers } from './ties.ts';
import { partyOf, type Writer } from './writer.ts';

type Staff = Pick<PossibleRecipientsAnswer, 'staff' | 'office'>;

/** The staff around a pupil that the writer may choose, and whether the administration can be written to as a whole. */
export function staffFor(
  { schoolId, ties, today }: Roll,
  childId: string,
  writer: Writer,
  subjects: ReadonlyMap<string, string>,
): Staff {
  const circle = circleOf(childId, schoolId, ties, today);
  const party = partyOf(writer, circle);
  if (!party) return { staff: [], office: false };
  const groups = ties.places.filter((place) => place.childId === childId && covers(place, today));
  const taught = (personId: string) =>
    ties.posts
      .filter((post) => post.personId === personId && post.role === 'teacher' && covers(post, today))
      .filter((post) => groups.some(({ scopeId }) => scopeId === post.scopeId))
      .flatMap(({ scopeId }) => subjects.get(scopeId) ?? []);
  const staff = circle.parties
    .filter(({ personId, as }) => as !== 'guardian' && personId !== writer.personId && isChosen(party.as, as))
    .map(({ personId, as }) => ({ personId, as, subjects: [...new Set(taught(personId))].toSorted() }));
  return { staff, office: wayTo(party.as, 'administration') === 'office' };
}

const isChosen = (from: Parameters<typeof wayTo>[0], to: Parameters<typeof wayTo>[1]): boolean => {
  const way = wayTo(from, to);
  return way === 'person' || way === 'always';
};
