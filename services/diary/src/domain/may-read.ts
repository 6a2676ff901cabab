import { can } from '@parta/access';
import { type Caller, type PersonCaller, Refusal } from '@parta/contracts';

/** Where the pupil learns and who leads their class; known only to the store. */
export type PupilPlace = { schoolId: string; classTeacherIds: string[] };

/** True when the caller's own claims are enough: a family's own child. Asked before anything is looked up. */
export function isOwnChild(caller: Caller, pupilId: string): boolean {
  return can(caller, 'diary.read', { schoolId: '', pupilId });
}

/** True when the caller may sign for this pupil: a guardian, by the claims of the token alone. */
export function maySignFor(caller: Caller, pupilId: string): caller is PersonCaller {
  return can(caller, 'diary.sign', { schoolId: '', pupilId });
}

/** True when the caller leads a class of the pupil. */
export function leadsClassOf(caller: Caller, pupilId: string, places: readonly PupilPlace[]): boolean {
  return places.some((place) => can(caller, 'diary.read', { ...place, pupilId }));
}

/** A foreign child and a child that does not exist are refused alike. */
export function notFound(): Refusal {
  return new Refusal('not-found', 'No such pupil for this caller');
}
