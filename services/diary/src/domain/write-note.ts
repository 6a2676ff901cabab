import { type FamilyNote, type PersonCaller, Refusal, type WriteNote } from '@parta/contracts';
import { weekOf } from '@parta/school';
import type { PupilWeek } from './rows.ts';

/** A note of the family with the week it stands beside. */
export type KeptNote = PupilWeek & FamilyNote;

/**
 * The note after it was written over what stands. Two of a family write what they saw: the slower one is told what stands now,
 * and nothing is silently lost (N-16). The same words twice are no conflict.
 * @throws week-out-of-range for a day of another week, changed-meanwhile with the standing note
 */
export function writeNote(
  standing: FamilyNote | undefined,
  { pupilId, monday, day, text, ver }: WriteNote,
  { personId: by }: PersonCaller,
  at: string,
): KeptNote {
  if (day !== null && !weekOf(monday).includes(day)) throw new Refusal('week-out-of-range', 'A day of another week');
  if (standing?.text === text) return { ...standing, pupilId, monday };
  if ((standing?.ver ?? 0) !== ver) throw changedMeanwhile(standing);
  return { pupilId, monday, day, text, by, at, ver: ver + 1 };
}

export function changedMeanwhile(standing?: FamilyNote): Refusal {
  return new Refusal('changed-meanwhile', 'Another of the family was faster', standing);
}
