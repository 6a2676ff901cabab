import { derivedId } from '@parta/contracts';
import { addDays } from '@parta/school';
import { type Family, guardiansOf, mayStillHear } from './recipients.ts';
import type { Telling } from './telling.ts';

/** A conversation or an announcement that a person has not read, because of this child; `at`: since when. */
export type Unread = {
  personId: string;
  thingId: string;
  schoolId: string;
  childId: string;
  seq: number;
  at: string;
};
type Today = { today: string };
/** An announcement before anybody was asked about it. */
export type UntoldAnnouncement = Omit<Unread, 'personId' | 'childId' | 'seq'> &
  Today & { childIds: string[]; scopeId: string; n: number; authorId: string };

/** What waited for longer is no news any more: a service that hears a year anew tells nothing of it. */
const OLD_DAYS = 3;

/** The guardians an announcement is for, as they are on the day they would be told; each once, the author left out. */
export function readersOf(announcement: UntoldAnnouncement, { relations }: Family): (Unread & { scopeId: string })[] {
  const { thingId, schoolId, childIds, scopeId, n, authorId, at, today } = announcement;
  const readers = new Map(
    childIds.flatMap((childId) =>
      guardiansOf(childId, relations, today).map((personId) => [personId, childId] as const),
    ),
  );
  readers.delete(authorId);
  return [...readers].map(([personId, childId]) => ({ personId, thingId, schoolId, childId, seq: n, at, scopeId }));
}

/** One word for everything that waits for a person. Whoever lost the right to it hears nothing, and nothing old is told. */
export function tellUnread(
  waiting: readonly (Unread & Today)[],
  family: Family,
): { tellings: Telling[]; silent: readonly Unread[] } {
  const isTold = (thing: Unread & Today) => isFresh(thing) && mayBeTold(thing, family);
  const first = new Map<string, Unread>();
  for (const thing of waiting.filter(isTold)) if (!first.has(thing.personId)) first.set(thing.personId, thing);
  return { tellings: [...first.values()].map(telling), silent: waiting.filter((thing) => !isTold(thing)) };
}

/** A family member must still be a guardian of the child; staff are told that something waits, and nothing of a child. */
export function mayBeTold(
  addressed: Pick<Unread, 'personId' | 'childId' | 'schoolId'> & Today,
  family: Family,
): boolean {
  const { personId, childId } = addressed;
  const isFamily = family.relations.some((each) => each.adultId === personId && each.childId === childId);
  return !isFamily || mayStillHear(addressed, family);
}

const isFresh = ({ at, today }: Unread & Today): boolean => addDays(at.slice(0, 10), OLD_DAYS) >= today;

function telling({ personId, thingId, childId, schoolId, seq }: Unread): Telling {
  return {
    notificationId: derivedId('notification', personId, thingId, seq),
    personId,
    childId,
    schoolId,
    topic: 'message.waiting',
    lines: [],
    notByLetter: null,
  };
}
