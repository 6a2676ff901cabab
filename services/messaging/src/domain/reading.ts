import { Refusal } from '@parta/contracts';
import { type Circle, circleOf, type Party } from './circle.ts';
import { type Addressed, presentIn } from './thread.ts';
import { covers, type Ties } from './ties.ts';
import { partyOf, type Writer } from './writer.ts';

/**
 * Who may still open a conversation: a guardian as long as they stand for the child, staff as long as they take part.
 * A foreign conversation and one that does not exist are refused alike.
 * @throws not-found
 */
export function readerOf(thread: Addressed, circle: Circle, writer: Writer): Party {
  const party = partyOf(writer, { parties: presentIn(thread, circle) });
  if (!party) throw new Refusal('not-found', 'No such conversation for this reader');
  return party;
}

/** The first day on which the child was no pupil of the school any more, or null while it is one. */
export function closedOn(childId: string, schoolId: string, { places }: Ties, today: string): string | null {
  const own = places.filter((place) => place.childId === childId && place.schoolId === schoolId);
  if (own.some((place) => covers(place, today))) return null;
  const ends = own.flatMap(({ until }) => (until !== null && until <= today ? [until] : []));
  return ends.toSorted().at(-1) ?? today;
}

/** @throws not-found */
export function standing<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Refusal('not-found', 'No such conversation for this reader');
  return thing;
}

/** @throws conversation-closed with the day, once the child has left the school */
export function refuseClosed(
  { childId, schoolId }: { childId: string; schoolId: string },
  ties: Ties,
  today: string,
): void {
  const date = closedOn(childId, schoolId, ties, today);
  if (date !== null) throw new Refusal('conversation-closed', 'The child has left the school', { date });
}

/** Of these conversations those that the reader may still open. */
export function readable<Line extends Addressed & { childId: string; schoolId: string }>(
  lines: readonly Line[],
  ties: Ties,
  writer: Writer,
  today: string,
): Line[] {
  return lines.filter((line) => {
    const circle = circleOf(line.childId, line.schoolId, ties, today);
    return partyOf(writer, { parties: presentIn(line, circle) }) !== undefined;
  });
}
