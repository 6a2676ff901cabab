import { can } from '@parta/access';
import { type Caller, Refusal, type TransferSheetAnswer } from '@parta/contracts';
import type { PupilAtHand } from '../absences/pupil-at-hand.ts';
import type { Group } from '../group.ts';
import { meets } from '../terms.ts';
import type { SchoolYear } from '../school-year.ts';
import type { TransferSheet } from './transfer-sheet.ts';

/** @throws not-found to whoever has nothing to do with sheets of the pupil */
export function mayReadSheet(caller: Caller, pupil: PupilAtHand): void {
  if (!can(caller, 'transfer.read', pupil)) throw new Refusal('not-found', 'No such pupil');
}

/** The journals of the pupil in a year, by title. */
export const journalsOf = (groups: readonly Group[], pupilId: string, { id, from, until }: SchoolYear): Group[] =>
  groups
    .filter(({ yearId, members }) => {
      const own = members.filter((member) => member.pupilId === pupilId);
      return yearId === id && own.some((member) => meets(member, from, until));
    })
    .toSorted((one, other) => one.title.localeCompare(other.title, 'ru', { numeric: true }));

export function transferPage(
  caller: Caller,
  pupil: PupilAtHand,
  { sheet, groups }: { sheet: TransferSheet | null; groups: Group[] },
): TransferSheetAnswer {
  const { pupilId, today } = pupil;
  const { formerSchool = '', lines = [], by = null, at = null, ver = 0 } = sheet ?? {};
  return {
    ...{ pupilId, today, writable: can(caller, 'transfer.write', pupil) },
    groups: groups.map(({ id: groupId, title, subject, scale }) => ({ groupId, title, subject, scale })),
    ...{ formerSchool, lines, by, at, ver },
  };
}
