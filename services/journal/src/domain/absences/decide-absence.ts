import { can } from '@parta/access';
import { type Caller, type DecideAbsence, Refusal, type WithdrawAbsence } from '@parta/contracts';
import { type AbsenceNotice, stepped } from './absence-notice.ts';
import { isHead, mayAnnounce, stepBy } from './announce-absence.ts';
import type { PupilAtHand } from './pupil-at-hand.ts';

type Author = { caller: Caller; now: string };

/**
 * The notice after the class teacher, or for long leave the head, decided.
 * @throws not-found, head-decides, absence-changed
 */
export function decideAbsence(
  pupil: PupilAtHand,
  notice: AbsenceNotice,
  { decision, ver }: DecideAbsence,
  author: Author,
): AbsenceNotice {
  if (!can(author.caller, 'absence.decide', pupil)) throw new Refusal('not-found', 'No such announcement');
  if (notice.decider === 'head' && !isHead(author.caller)) throw new Refusal('head-decides', 'The head decides');
  asSeen(notice, ver);
  return stepped(notice, stepBy(author, decision));
}

/**
 * The notice after whoever may announce for the pupil took it back.
 * @throws not-found, minor-cannot-announce, absence-changed
 */
export function withdrawAbsence(
  pupil: PupilAtHand,
  notice: AbsenceNotice,
  { ver }: WithdrawAbsence,
  author: Author,
): AbsenceNotice {
  mayAnnounce(pupil, author.caller);
  asSeen(notice, ver);
  return stepped(notice, stepBy(author, 'withdrawn'));
}

/** What was withdrawn is over: nobody decides on it any more. */
function asSeen(notice: AbsenceNotice, ver: number): void {
  if (notice.ver !== ver || notice.status === 'withdrawn') throw new Refusal('absence-changed', 'Changed meanwhile');
}
