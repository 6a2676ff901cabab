import { can } from '@parta/access';
import { actorOf, type Caller, type RecordTransferSheet, Refusal, type TransferLine } from '@parta/contracts';
import { isMarkOf, markRulesOn } from '@parta/school';
import type { PupilAtHand } from '../absences/pupil-at-hand.ts';
import type { Group } from '../group.ts';
import type { TransferSheet } from './transfer-sheet.ts';

/** `groups`: journals of the pupil a subject may be mapped to. */
type Known = { standing: TransferSheet | null; groups: Group[]; ownChildren: string[] };

/**
 * The next version of the sheet: subjects without any mark fall away. What is mapped to a journal is of its scale; what is not is kept as
 * it came.
 * @throws not-found, own-child, transfer-changed, transfer-group-unknown, transfer-day-ahead, value-not-in-scale
 */
export function recordTransferSheet(
  pupil: PupilAtHand,
  { standing, groups, ownChildren }: Known,
  { formerSchool, lines, ver }: RecordTransferSheet,
  { caller, now: at }: { caller: Caller; now: string },
): TransferSheet {
  const { schoolId, pupilId } = pupil;
  if (!can(caller, 'transfer.write', pupil)) throw new Refusal('not-found', 'No such pupil');
  if (ownChildren.includes(pupilId)) throw new Refusal('own-child', 'Nobody enters marks of the own child');
  if ((standing?.ver ?? 0) !== ver) throw new Refusal('transfer-changed', 'Somebody was faster');
  const kept = lines.filter(({ marks, finals }) => marks.length + finals.length > 0);
  for (const line of kept) isFitting(line, groups, pupil);
  return { schoolId, pupilId, formerSchool, lines: kept, by: actorOf(caller), at, ver: ver + 1 };
}

function isFitting({ subject, groupId, marks, finals }: TransferLine, groups: Group[], pupil: PupilAtHand): void {
  const { today, settings } = pupil;
  if (marks.some(({ day }) => today < day)) throw new Refusal('transfer-day-ahead', 'A mark of tomorrow', { today });
  if (groupId === null) return;
  const group = groups.find(({ id }) => id === groupId);
  if (!group) throw new Refusal('transfer-group-unknown', 'No such journal of the pupil', { subject });
  const values = [...marks, ...finals].map(({ value }) => value);
  const strange = values.find((value) => !isMarkOf(group.scale, value, markRulesOn(settings, today)));
  if (strange !== undefined) throw new Refusal('value-not-in-scale', 'The scale has no such mark', { value: strange });
}
