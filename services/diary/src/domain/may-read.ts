import { type ActionName, can, grantedScopes, mayRole } from '@parta/access';
import { type Caller, type GrantScope, type PersonCaller, Refusal } from '@parta/contracts';
import { assertHeard, notHeardYet, type Standing } from './still-hearing.ts';

/** Where the pupil learns and who leads their class; known only to the store. */
export type PupilPlace = { schoolId: string; classTeacherIds: string[] };
/** The same, and whether its school is being heard anew. */
export type HeardPlace = PupilPlace & Standing;
/** Of whom something is asked, and when (an instant of UTC). */
export type Asked = { pupilId: string; now: string };
/** A part of a diary that is read by a right of its own. */
export type DiaryAction = Extract<ActionName, `diary.${string}`>;

/** True when the caller's own claims are enough: a family's own child. Asked before anything is looked up. */
export function isOwnChild(caller: Caller, pupilId: string): boolean {
  return can(caller, 'diary.read', { schoolId: '', pupilId });
}

/** True when the caller may sign for this pupil: a guardian, by the claims of the token alone. */
export function maySignFor(caller: Caller, pupilId: string): caller is PersonCaller {
  return can(caller, 'diary.sign', { schoolId: '', pupilId });
}

/**
 * @throws TRUST-05 a trusted person, forbidden whoever else signs nothing, both whatever the child; not-found a foreign child
 */
export function assertMaySign(caller: Caller, pupilId: string): asserts caller is PersonCaller {
  const isTrusted = caller.kind === 'person' && caller.role === 'trustedPerson';
  if (isTrusted) throw new Refusal('TRUST-05', 'A trusted person signs nothing');
  if (!mayRole(caller, 'diary.sign')) throw new Refusal('forbidden', 'No right to sign');
  if (!maySignFor(caller, pupilId)) throw notFound();
}

/**
 * The one door to every part of a diary: the family by the claims of its token, a trusted person by what was granted, the class
 * teacher by the places of the pupil. A child nobody knows has no places, and is refused like a foreign one.
 * @throws not-found; for those who may read, diary-filling and diary-not-begun
 */
export function assertMayRead(
  caller: Caller,
  action: DiaryAction,
  { pupilId, now }: Asked,
  places: readonly HeardPlace[],
): void {
  const isAllowed = places.some((place) => can(caller, action, { ...place, pupilId, at: now }));
  if (!isAllowed) throw places.length === 0 && isOwnChild(caller, pupilId) ? notHeardYet() : notFound();
  assertHeard(places, now);
}

/** What a trusted person may see of this child at this instant; null for everybody else, who sees the whole of what they may open. */
export function grantedTo(caller: Caller, { pupilId, now }: Asked): readonly GrantScope[] | null {
  if (caller.kind !== 'person' || caller.role !== 'trustedPerson') return null;
  return grantedScopes(caller, pupilId, now);
}

/** True when the caller leads this class: sees who signed, and records what families signed on paper. */
export function leadsClass(caller: Caller, place: PupilPlace): caller is PersonCaller {
  return can(caller, 'diary.signPaper', place);
}

/** True when the caller leads a class of the pupil and so may record for them. */
export function mayRecordFor(caller: Caller, pupilId: string, places: readonly PupilPlace[]): caller is PersonCaller {
  return places.some((place) => can(caller, 'diary.signPaper', { ...place, pupilId }));
}

/** A foreign child and a child that does not exist are refused alike. */
export function notFound(): Refusal {
  return new Refusal('not-found', 'No such pupil for this caller');
}
