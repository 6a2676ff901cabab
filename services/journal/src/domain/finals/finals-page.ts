import { can } from '@parta/access';
import type { FinalsOfGroupAnswer } from '@parta/contracts';
import { personOf, type Reader } from '../journal-reading.ts';
import { meets } from '../terms.ts';
import { columnsOf, type DatedColumn, windowOf } from './columns.ts';
import { transferIn } from './count-transfer.ts';
import type { FinalSheet } from './final-sheet.ts';
import { proposeFinal, standingIn } from './propose-finals.ts';
import { told } from './proposal.ts';
import { maySetFinals } from './set-finals.ts';

/** The finals as their reader sees them: every pupil of the year in every column, set and proposed apart. */
export function finalsPage(sheet: FinalSheet, { caller }: Reader): FinalsOfGroupAnswer {
  const { group, year, ownChildren } = sheet;
  const { id: groupId, schoolId, title, subject, scale, classTitles, members } = group;
  const columns = columnsOf(sheet);
  const inYear = members.filter((member) => meets(member, year.from, year.until));
  const pupils = [...new Map(inYear.map((member) => [member.pupilId, member])).values()];
  const isTeacher = maySetFinals(sheet, caller);
  return {
    ...{ groupId, schoolId, title, subject, scale, classTitles },
    correctable: can(caller, 'closed.correct', { schoolId }),
    columns: columns.map((column) => {
      const { kind, periodId, title: of } = column;
      const window = windowOf(column, sheet, personOf(caller));
      const writable = isTeacher && (window.state === 'open' || window.state === 'unlocked');
      return { kind, periodId, title: of, ...window, writable };
    }),
    pupils: pupils.map(({ pupilId, from, until }) => {
      return { pupilId, from, until, ownChild: ownChildren.includes(pupilId) };
    }),
    cells: pupils.flatMap(({ pupilId }) => columns.map((column) => cellOf(sheet, pupilId, column))),
    transfers: sheet.transfers.map(({ ver: _, ...brought }) => brought),
  };
}

function cellOf(sheet: FinalSheet, pupilId: string, column: DatedColumn): FinalsOfGroupAnswer['cells'][number] {
  const { kind, periodId } = column;
  const final = standingIn(sheet, pupilId, column);
  const { value = null, proposed: proposedThen = null, by = null, at = null, ver = 0 } = final ?? {};
  const proposal = told(proposeFinal(sheet, pupilId, column));
  const transfer = transferIn(sheet, pupilId, column);
  return { pupilId, kind, periodId, value, proposedThen, by, at, ver, proposal, ...(transfer && { transfer }) };
}
