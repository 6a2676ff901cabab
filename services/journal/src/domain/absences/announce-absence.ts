import { can } from '@parta/access';
import { actorOf, type AnnounceAbsence, type Caller, Refusal, type Role } from '@parta/contracts';
import { addDays, daysBetween, settingOn } from '@parta/school';
import type { AbsenceNotice, NoticeStep } from './absence-notice.ts';
import { isOfAge, type PupilAtHand } from './pupil-at-hand.ts';

/** The longest absence that can be announced at once. */
export const MOST_DAYS = 90;

type Author = { caller: Caller; now: string };
type Days = { from: string; until: string };

/**
 * The absence as it stands once a caller who may announced it (N-24). What the class teacher may decide alone and enters herself is granted with
 * that, as is an illness the office was told of.
 * @throws announce-too-late, absence-days-wrong, absence-announced
 */
export function announceAbsence(
  pupil: PupilAtHand,
  standing: AbsenceNotice[],
  { noticeId: id, pupilId, from, until, kind }: AnnounceAbsence,
  author: Author,
): AbsenceNotice {
  fitDays({ from, until });
  const earliest = earliestDay(pupil, author.caller);
  if (from < earliest) throw new Refusal('announce-too-late', `Not before ${earliest}`, { earliest });
  const same = standing.find(({ status }) => status !== 'declined' && status !== 'withdrawn');
  if (same) throw new Refusal('absence-announced', 'Announced already', { from: same.from, until: same.until });
  const decider = deciderOf(pupil, { kind, from, until });
  const status = entersGranted(author.caller, { kind, decider }) ? 'granted' : 'waiting';
  const steps = [stepBy(author, status)];
  return { id, schoolId: pupil.schoolId, pupilId, from, until, kind, decider, status, steps, ver: 1 };
}

/** Asked before anything of the pupil is read. @throws not-found for whom the pupil does not exist, minor-cannot-announce */
export function mayAnnounce(pupil: PupilAtHand, caller: Caller): void {
  if (!can(caller, 'absence.announce', pupil)) throw new Refusal('not-found', 'No such pupil');
  if (isMinorItself(pupil, caller)) throw new Refusal('minor-cannot-announce', 'A guardian announces absences');
}

export const isMinorItself = (pupil: PupilAtHand, caller: Caller): boolean =>
  caller.kind === 'person' && caller.role === 'pupil' && !isOfAge(pupil);

/** @throws absence-days-wrong */
export function fitDays({ from, until }: Days): void {
  const days = daysBetween(from, until) + 1;
  if (days < 1 || days > MOST_DAYS) throw new Refusal('absence-days-wrong', 'Not such days', { most: MOST_DAYS });
}

/** Until the deadline a family may still announce for today; its last minute is open. The office enters at any time of the day. */
export function earliestDay({ settings, today, clock }: PupilAtHand, caller: Caller): string {
  const deadline = settingOn(settings, 'attendance.announceDeadline', today);
  return isOfFamily(caller) && clock > deadline ? addDays(today, 1) : today;
}

export function stepBy({ caller, now: at }: Author, status: NoticeStep['status']): NoticeStep {
  return { status, by: actorOf(caller), role: caller.kind === 'person' ? caller.role : null, at };
}

/** Days are counted as the calendar has them, both ends included. */
function deciderOf(
  { settings, today }: PupilAtHand,
  { kind, from, until }: Days & Pick<AbsenceNotice, 'kind'>,
): AbsenceNotice['decider'] {
  const isLong = daysBetween(from, until) + 1 > settingOn(settings, 'attendance.leaveDays', today);
  return kind === 'leave' && isLong ? 'head' : 'classTeacher';
}

const HEADS: readonly Role[] = ['headTeacher', 'director'];

export const isHead = (caller: Caller): boolean => caller.kind === 'person' && HEADS.includes(caller.role);

const isOfFamily = (caller: Caller): boolean =>
  caller.kind === 'person' && (caller.role === 'guardian' || caller.role === 'pupil');

function entersGranted(caller: Caller, { kind, decider }: Pick<AbsenceNotice, 'kind' | 'decider'>): boolean {
  if (isOfFamily(caller)) return false;
  if (kind === 'ill' || isHead(caller)) return true;
  return caller.kind === 'person' && caller.role === 'classTeacher' && decider === 'classTeacher';
}
