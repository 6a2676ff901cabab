import { can } from '@parta/access';
import { actorOf, type Caller, type PassRemark, Refusal } from '@parta/contracts';
import type { PupilAtHand } from '../absences/pupil-at-hand.ts';
import { nextRemark, type Remark } from './remark.ts';

type Author = { caller: Caller; now: string; ownChildren: string[] };

/**
 * The remark after the class teacher passed it on or kept it back; what stands may be taken back, too.
 * @throws not-found where the caller does not lead the pupil's class, own-child, remark-changed
 */
export function passRemark(
  pupil: PupilAtHand,
  standing: Remark,
  { state, ver }: PassRemark,
  { caller, now: at, ownChildren }: Author,
): Remark {
  const { kind, title, text } = standing;
  if (!can(caller, 'remark.pass', pupil)) throw new Refusal('not-found', 'No such remark');
  if (ownChildren.includes(pupil.pupilId)) throw new Refusal('own-child', 'Nobody decides about the own child');
  if (standing.ver !== ver || standing.state === 'withdrawn') throw new Refusal('remark-changed', 'Changed meanwhile');
  return nextRemark(standing, { kind, title, text, state, by: actorOf(caller), at });
}
