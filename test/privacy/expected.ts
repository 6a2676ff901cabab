import { MATRIX, type Reach } from '@parta/access';
import type { Role } from '@parta/contracts';
import type { Actor } from './actors.ts';
import type { Line } from './lines.ts';
import type { Whose } from './world.ts';

/** What a cell of the matrix may be: answered, not found like what does not exist, or refused to the role whatever is asked for. */
export type Verdict = 'answers' | 'not-found' | 'forbidden';

/** What the table of rights says of a cell: a right to the own child, to a class or a school, while the tie stands. */
export function expected({ by, archive, who }: Line, { role, relation }: Actor, whose: Whose): Verdict {
  const reaches = by.flatMap((action) => MATRIX[action][role] ?? []);
  if (reaches.length === 0) return 'forbidden';
  if (who === 'role') return 'answers';
  if (who === 'family' && !FAMILY.includes(role)) return 'not-found';
  const isOpen = relation === 'current' || (role === 'pupil' && archive === true);
  const within = reaches.flatMap((reach) => (who === 'class' && reach === 'own' ? [] : WITHIN[reach]));
  return isOpen && within.includes(whose) ? 'answers' : 'not-found';
}

const FAMILY: readonly Role[] = ['pupil', 'guardian', 'trustedPerson'];

const WITHIN: Record<Reach, readonly Whose[]> = {
  own: ['own'],
  scope: ['own'],
  class: ['own'],
  school: ['own', 'neighbour'],
  any: ['own', 'neighbour'],
};
