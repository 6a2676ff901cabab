import type { FinalsOfGroupAnswer } from '@parta/contracts';
import type { DatedColumn } from './columns.ts';
import type { CountedMark, FinalSheet } from './final-sheet.ts';
import { proposeFinal, standingIn } from './propose-finals.ts';
import { type Proposal, told } from './proposal.ts';

type Shown = FinalsOfGroupAnswer['cells'][number]['transfer'];

/** Marks the pupil brought along from a former school for the days of a period, as marks of this subject. */
export function broughtIn({ transfers }: FinalSheet, pupilId: string, column: DatedColumn): CountedMark[] {
  if (column.kind !== 'period') return [];
  const brought = transfers.find((each) => each.pupilId === pupilId)?.marks ?? [];
  return brought.flatMap(({ day, value, weight }, nth): CountedMark[] => {
    if (day < column.from || column.until < day) return [];
    const id = `transfer-${nth}`;
    return [{ pupilId, day, value, weight, markId: id, workId: id, part: 0, counts: true, due: null, retakeOf: null }];
  });
}

/** What is proposed with those marks counted: the journals themselves stay as they are (N-37, R-03). */
export function proposeWithTransfer(sheet: FinalSheet, pupilId: string, column: DatedColumn): Proposal {
  const marks = [...sheet.marks, ...broughtIn(sheet, pupilId, column)];
  return proposeFinal({ ...sheet, marks }, pupilId, column);
}

/** The choice as a cell shows it; nothing where there is none and none was made. */
export function transferIn(sheet: FinalSheet, pupilId: string, column: DatedColumn): Shown {
  const counted = (standingIn(sheet, pupilId, column)?.transferVer ?? null) !== null;
  const marks = broughtIn(sheet, pupilId, column).length;
  if (marks === 0 && !counted) return undefined;
  return { counted, marks, proposal: told(proposeWithTransfer(sheet, pupilId, column)) };
}
