import { type Audience, type AudiencePreviewAnswer, derivedId, Refusal } from '@parta/contracts';
import { type Circle, circleOf, type Party } from './circle.ts';
import { type Addressed, openThread, presentIn, type Thread } from './thread.ts';
import { covers, type Ties } from './ties.ts';
import { partyOf, type Writer } from './writer.ts';

/** The pupils of an audience at their school, with everything around them. `today` is the day at the school. */
export type Roll = { schoolId: string; childIds: readonly string[]; ties: Ties; today: string };
export type OpenedThread = Thread & { writer: Party; present: readonly Party[] };
/** The conversations that a letter opens; of the `unreached` pupils nobody can be written to. */
export type Letter = { schoolId: string; threads: readonly OpenedThread[]; unreached: readonly string[] };

/**
 * One conversation for each pupil of the audience, so that families see nothing of each other.
 * @throws not-found for an audience that is not the writer's, may-not-write
 */
export function letterTo(audience: Audience, roll: Roll | undefined, writer: Writer, addressed: Addressed): Letter {
  if (!roll || !mayAddress(audience, roll, writer)) throw new Refusal('not-found', 'No such audience for this writer');
  const circles = roll.childIds.map((childId) => circleOf(childId, roll.schoolId, roll.ties, roll.today));
  const reached = circles.filter(hasGuardian);
  return {
    schoolId: roll.schoolId,
    threads: reached.map((circle) => opened(circle, writer, addressed)),
    unreached: circles.filter((circle) => !hasGuardian(circle)).map(({ childId }) => childId),
  };
}

/** A pupil: whoever belongs to the circle. A class or group: who leads or teaches it, and the administration. */
export function mayAddress({ kind, id }: Audience, { schoolId, childIds, ties, today }: Roll, writer: Writer): boolean {
  if (!writer.schoolIds.includes(schoolId)) return false;
  if (kind === 'pupil') {
    const circle = circleOf(id, schoolId, ties, today);
    return circle.learns && childIds.includes(id) && partyOf(writer, circle) !== undefined;
  }
  if (writer.side === 'family') return false;
  const posts = ties.posts.filter((post) => post.personId === writer.personId && covers(post, today));
  return posts.some((post) => (post.role === 'administration' ? post.schoolId === schoolId : post.scopeId === id));
}

/** Different people besides the writer, with the pupils because of whom they get it. */
export function recipientsOf({ threads }: Pick<Letter, 'threads'>, writer: Writer): AudiencePreviewAnswer['people'] {
  const people = new Map<string, AudiencePreviewAnswer['people'][number]>();
  for (const { childId, present } of threads) {
    for (const { personId, as } of present) {
      if (personId === writer.personId) continue;
      const known = people.get(personId);
      people.set(personId, { personId, as: known?.as ?? as, childIds: [...(known?.childIds ?? []), childId] });
    }
  }
  return [...people.values()];
}

/** The number the writer confirmed must be the number that is reached now (N-43). @throws audience-changed */
export function refuseOtherCount(counted: number, n: number): void {
  if (counted !== n) throw new Refusal('audience-changed', 'The audience is not what the writer saw', { n });
}

/** The ids of a letter follow from who wrote it and what the browser called it: a repeat meets what stands. */
export const letterIdOf = (writerId: string, clientId: string): string => derivedId('letter', writerId, clientId);

function opened(circle: Circle, writer: Writer, addressed: Addressed): OpenedThread {
  const party = partyOf(writer, circle);
  if (!party) throw new Refusal('not-found', 'The writer has nothing to do with this pupil');
  const thread = openThread(circle, party, addressed);
  return { ...thread, writer: party, present: presentIn(thread, circle) };
}

const hasGuardian = ({ parties }: Circle): boolean => parties.some(({ as }) => as === 'guardian');
