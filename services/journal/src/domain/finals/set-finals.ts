import { can } from '@parta/access';
import { actorOf, type Caller, type FinalSet, Refusal, type SetFinals } from '@parta/contracts';
import { isMarkOf } from '@parta/school';
import { teachersOn } from '../group.ts';
import { personOf } from '../journal-reading.ts';
import { meets } from '../terms.ts';
import type { Change, LateChange } from '../closing/late-change.ts';
import { columnsOf, type DatedColumn, windowOf } from './columns.ts';
import { broughtIn, proposeWithTransfer } from './count-transfer.ts';
import { type Final, finalIdOf, isSameColumn } from './final.ts';
import type { FinalSheet } from './final-sheet.ts';
import { proposeFinal, standingIn } from './propose-finals.ts';

type Wanted = SetFinals['finals'];
type Author = { caller: Caller; now: string };

/** Cells as they stand afterwards, and those of them that changed. */
export type WrittenFinals = { cells: Final[]; changed: Final[] };

/**
 * The finals after the teacher decided, each with what is proposed at this moment (F-075). A value that stands already stays
 * as it is, with its author.
 * @throws forbidden, final-unknown, finals-not-open, finals-over, period-closed, pupil-not-in-group, own-child, value-not-in-scale, transfer-missing,
 *   changed-meanwhile
 */
export function setFinals(sheet: FinalSheet, wanted: Wanted, author: Author): WrittenFinals {
  if (!maySetFinals(sheet, author.caller))
    throw new Refusal('forbidden', 'Only a teacher of the group sets its finals');
  for (const column of columnsIn(sheet, wanted)) mustBeOpen(column, sheet, author.caller);
  return writeFinals(sheet, wanted, author);
}

/** The finals over what stands, whoever was let to write them. */
export function writeFinals(sheet: FinalSheet, wanted: Wanted, author: Author): WrittenFinals {
  onlyPupils(sheet, wanted);
  const stranger = wanted.find(({ kind, value }) => value !== null && !isFinalValue(sheet, kind, value));
  if (stranger) throw new Refusal('value-not-in-scale', 'The scale has no such mark', { value: stranger.value });
  noConflict(sheet, wanted);
  const columns = columnsOf(sheet);
  const cells = wanted.map((cell) => written(sheet, cell, columns, author));
  return { cells, changed: cells.filter((cell) => !sheet.standing.includes(cell)) };
}

export function maySetFinals({ group, today }: FinalSheet, caller: Caller): boolean {
  return can(caller, 'final.write', { schoolId: group.schoolId, teacherIds: teachersOn(group, today, today) });
}

/** The columns of these cells. @throws final-unknown */
export function columnsIn(sheet: FinalSheet, wanted: Wanted): DatedColumn[] {
  const columns = columnsOf(sheet);
  const strange = wanted.find((cell) => !columns.some((column) => isSameColumn(column, cell)));
  if (strange) throw new Refusal('final-unknown', `No column ${strange.kind}`, { kind: strange.kind });
  return columns.filter((column) => wanted.some((cell) => isSameColumn(column, cell)));
}

function mustBeOpen(column: DatedColumn, sheet: FinalSheet, caller: Caller): void {
  const { state, opens, closes } = windowOf(column, sheet, personOf(caller));
  if (state === 'closed') throw new Refusal('period-closed', `${column.title} is closed`);
  if (state === 'early') throw new Refusal('finals-not-open', `${column.title} opens ${opens}`, { opens });
  if (state === 'over') throw new Refusal('finals-over', `${column.title} was due ${closes}`, { closes });
}

function onlyPupils({ group, year, ownChildren }: FinalSheet, wanted: Wanted): void {
  const members = group.members.filter((member) => meets(member, year.from, year.until));
  const stranger = wanted.find(({ pupilId }) => !members.some((member) => member.pupilId === pupilId));
  if (stranger) throw new Refusal('pupil-not-in-group', 'No such pupil', { pupilId: stranger.pupilId });
  const own = wanted.find(({ pupilId }) => ownChildren.includes(pupilId));
  if (own) throw new Refusal('own-child', 'Nobody decides on the own child', { pupilId: own.pupilId });
}

/** A mark of the group's scale; ЕГЭ is always of a hundred (journal-rules 2). Work that is owed is no final. */
function isFinalValue({ group, grade }: FinalSheet, kind: Final['kind'], value: string): boolean {
  const scale = kind === 'exam' && grade === 11 ? 'hundred' : group.scale;
  return value !== 'debt' && isMarkOf(scale, value);
}

function noConflict(sheet: FinalSheet, wanted: Wanted): void {
  const ids = wanted.map((cell) => finalIdOf(sheet.group.id, cell.pupilId, cell));
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0) throw new Refusal('malformed', 'One cell twice', { fault: `finals.${twice}` });
  const stale = wanted.filter((cell) => (standingIn(sheet, cell.pupilId, cell)?.ver ?? 0) !== cell.ver);
  if (stale.length === 0) return;
  const finals = stale.map(({ pupilId, kind, periodId }) => {
    const { value = null, by = null, at = null, ver = 0 } = standingIn(sheet, pupilId, { kind, periodId }) ?? {};
    return { pupilId, kind, periodId, value, by, at, ver };
  });
  throw new Refusal('changed-meanwhile', 'Somebody was faster', { finals });
}

function written(sheet: FinalSheet, cell: Wanted[number], columns: DatedColumn[], { caller, now }: Author): Final {
  const { pupilId, kind, periodId, value, ver } = cell;
  const column = columns.find((each) => isSameColumn(each, cell)) as DatedColumn;
  const before = standingIn(sheet, pupilId, cell);
  const transferVer = chosenTransfer(sheet, cell, column);
  const isSameChoice = (before?.transferVer ?? null) === null ? transferVer === null : transferVer !== null;
  if (before && before.value === value && isSameChoice) return before;
  const propose = transferVer === null ? proposeFinal : proposeWithTransfer;
  const proposed = propose(sheet, pupilId, column).value;
  const id = finalIdOf(sheet.group.id, pupilId, cell);
  return { id, pupilId, kind, periodId, value, proposed, transferVer, by: actorOf(caller), at: now, ver: ver + 1 };
}

/** The version of the former school's sheet that is counted, by the teacher's choice alone (N-37). @throws transfer-missing */
function chosenTransfer(
  sheet: FinalSheet,
  { pupilId, value, transfer }: Wanted[number],
  column: DatedColumn,
): number | null {
  if (transfer !== 'counted' || value === null) return null;
  const brought = sheet.transfers.find((each) => each.pupilId === pupilId);
  if (!brought || broughtIn(sheet, pupilId, column).length === 0)
    throw new Refusal('transfer-missing', 'Nothing to count', { pupilId });
  return brought.ver;
}

/** What is told of finals that changed. */
export function finalSet(sheet: FinalSheet, changed: Final[], by: string | null, order?: FinalSet['order']): FinalSet {
  const { group, year } = sheet;
  const columns = columnsOf(sheet);
  const finals = changed.map(({ id: finalId, pupilId, kind, periodId, value, ver }) => {
    const title = columns.find((column) => isSameColumn(column, { kind, periodId }))?.title ?? '';
    const previous = standingIn(sheet, pupilId, { kind, periodId })?.value ?? null;
    return { finalId, pupilId, kind, periodId, title, value, previous, ver };
  });
  const { from, until } = year;
  return {
    schoolId: group.schoolId,
    groupId: group.id,
    subject: group.subject,
    from,
    until,
    by,
    ...(order && { order }),
    finals,
  };
}

/** Finals as changes: what stood before, and what stands now. */
export function finalChanges(changed: Final[], standing: Final[]): Change[] {
  const before = new Map(standing.map(({ id, value }) => [id, value]));
  return changed.map(({ id: aboutId, pupilId, ver, value }) => {
    return { what: 'final', aboutId, pupilId, ver, was: before.get(aboutId) ?? '', value: value ?? '' };
  });
}

/** Those finals that could be set only because the journal had been opened again. */
export function finalsSetLate(sheet: FinalSheet, changed: Final[], { caller, now }: Author): LateChange[] {
  const by = personOf(caller);
  const unlock = sheet.closing.unlocks.find(({ teacherId, until }) => teacherId === by && sheet.today <= until);
  if (!unlock) return [];
  const late = changed.filter((final) => {
    return columnsOf(sheet).some(
      (column) => isSameColumn(column, final) && windowOf(column, sheet, by).state === 'unlocked',
    );
  });
  const { id: unlockId, reason } = unlock;
  return finalChanges(late, sheet.standing).map((change) => {
    return { ...change, by, at: now, reason, unlockId, order: null };
  });
}
