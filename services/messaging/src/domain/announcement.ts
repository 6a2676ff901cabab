import {
  type AnnouncementPublished,
  type AnnouncementReadersAnswer,
  type PublishAnnouncement,
  Refusal,
} from '@parta/contracts';
import { guardiansOf } from './circle.ts';
import { mayAddress, refuseOtherCount, type Roll } from './letter.ts';
import type { Writer } from './writer.ts';

export type Announcement = Pick<PublishAnnouncement, 'announcementId' | 'scope' | 'title' | 'body'> & {
  schoolId: string;
  authorId: string;
  /** How many guardians it was for when it was published. */
  recipients: number;
  /** The day at the school: whoever was in the class or group on it may read it. */
  day: string;
};
/** A guardian with the children because of whom something is for them. */
export type Reader = { personId: string; childIds: string[] };

/** @throws not-found for a class or group that is not the author's */
export function scopeOf(scope: Announcement['scope'], roll: Roll | undefined, author: Writer): Roll {
  if (!roll || !mayAddress(scope, roll, author))
    throw new Refusal('not-found', 'No such class or group for this author');
  return roll;
}

/** The guardians of everybody in a class or group, each once; the author, where one of them, is left out. */
export function audienceOf({ childIds, ties, today }: Roll, authorId: string): Reader[] {
  const readers = new Map<string, Reader>();
  for (const childId of childIds) {
    for (const personId of guardiansOf(childId, ties, today)) {
      if (personId === authorId) continue;
      readers.set(personId, { personId, childIds: [...(readers.get(personId)?.childIds ?? []), childId] });
    }
  }
  return [...readers.values()];
}

type Published = { schoolId: string; author: Writer; today: string };

/** @throws audience-empty, audience-changed */
export function newAnnouncement(
  wanted: PublishAnnouncement,
  audience: readonly Reader[],
  { schoolId, author, today }: Published,
): Announcement {
  if (audience.length === 0) throw new Refusal('audience-empty', 'Nobody is reached');
  refuseOtherCount(wanted.counted, audience.length);
  const { announcementId, scope, title, body } = wanted;
  const recipients = audience.length;
  return { announcementId, scope, title, body, schoolId, authorId: author.personId, recipients, day: today };
}

/** The announcement that stands under an id, if it is the one that is wanted again. @throws conflict */
export function refuseOther(standing: Announcement, wanted: PublishAnnouncement, { personId }: Writer): Announcement {
  const isSame = standing.authorId === personId && standing.title === wanted.title && standing.body === wanted.body;
  if (!isSame) throw new Refusal('conflict', 'Another announcement has this id');
  return standing;
}

export function announcementPublished(
  { schoolId, announcementId, scope, authorId }: Announcement,
  n: number,
  childIds: readonly string[],
): AnnouncementPublished {
  return { schoolId, announcementId, version: 1, scope, n, childIds: [...childIds], authorId };
}

/** Names of readers are shown for a class, never for a crowd. */
const NAMED = 50;

/** @param seen when somebody came as far as the announcement, by person */
export function readersAnswer(
  audience: readonly Reader[],
  seen: ReadonlyMap<string, string>,
): AnnouncementReadersAnswer {
  const people = audience.map((reader) => ({ ...reader, readAt: seen.get(reader.personId) ?? null }));
  const read = people.filter(({ readAt }) => readAt !== null).length;
  return { audience: people.length, read, people: people.length > NAMED ? [] : people };
}

/** Who has read it concerns the author and whoever might have written it. @throws not-found */
export function mayCount({ authorId, scope }: Announcement, roll: Roll, writer: Writer): void {
  if (authorId !== writer.personId) scopeOf(scope, roll, writer);
}
