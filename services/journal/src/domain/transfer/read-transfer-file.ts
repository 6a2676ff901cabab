import { type PreviewTransferSheetAnswer, Refusal, type TransferLine } from '@parta/contracts';
import { isDay, markTyped } from '@parta/school';
import type { Group } from '../group.ts';
import type { Sheet, SheetCell } from '../plan/sheet.ts';
import { nameInFile } from '../timetable/name-in-file.ts';
import { type TransferFault, transferFault } from './transfer-fault.ts';

/** Where the columns stand, counted from 0; null where the file has none. */
type Columns = { subject: number; mark: number; day: number | null; period: number | null; weight: number | null };
type Entry = { day: string; value: string; weight: number } | { title: string; value: string };
type Read = { subject: string; entry: Entry } | { fault: TransferFault } | null;

const HEADINGS: Record<keyof Columns, RegExp> = {
  subject: /^(предмет|subject)/i,
  mark: /^(отметк|оценк|балл|mark)/i,
  day: /^(дата|день|date|day)/i,
  period: /^(период|четверть|period)/i,
  weight: /^(вес|weight)/i,
};
const FAULTS_SHOWN = 50;

/**
 * The sheet a file would make, subject by subject in their order, and every row that cannot be taken. A row with a date is a mark, one with a
 * period a final.
 * @throws transfer-unreadable when no sheet has columns of subjects and marks
 */
export function readTransferFile(name: string, sheets: Sheet[], groups: Group[]): PreviewTransferSheetAnswer {
  for (const { rows } of sheets) {
    const head = rows.findIndex(({ cells }) => columnsIn(cells) !== undefined);
    const columns = columnsIn(rows[head]?.cells ?? []);
    if (!columns) continue;
    const read = rows.slice(head + 1).map(({ row, cells }) => readRow(row, cells, columns));
    const faults = read.flatMap((each) => (each && 'fault' in each ? [each.fault] : []));
    return { lines: linesOf(read, groups), faults: faults.slice(0, FAULTS_SHOWN) };
  }
  throw new Refusal('transfer-unreadable', 'No columns of subjects and marks', { name });
}

function columnsIn(cells: SheetCell[]): Columns | undefined {
  const at = (heading: RegExp): number | null => {
    const index = cells.findIndex(({ text }) => heading.test(text.trim()));
    return index === -1 ? null : index;
  };
  const [subject, mark] = [at(HEADINGS.subject), at(HEADINGS.mark)];
  if (subject === null || mark === null) return undefined;
  return { subject, mark, day: at(HEADINGS.day), period: at(HEADINGS.period), weight: at(HEADINGS.weight) };
}

function readRow(row: number, cells: SheetCell[], columns: Columns): Read {
  const text = (column: number | null): string => (column === null ? '' : (cells[column]?.text.trim() ?? ''));
  const fault = (what: Parameters<typeof transferFault>[0], column: number | null): Read => {
    return { fault: transferFault(what, row, cells[column ?? columns.subject]?.column ?? '') };
  };
  const [subject, mark] = [text(columns.subject), text(columns.mark)];
  if (cells.every(({ text: any }) => any.trim() === '')) return null;
  if (subject === '' || subject.length > 120) return fault('subject', columns.subject);
  const value = valueOf(mark);
  if (value === undefined) return fault('mark', columns.mark);
  const [typedDay, title] = [text(columns.day), text(columns.period)];
  if (typedDay === '')
    return title === '' ? fault('when', columns.day) : { subject, entry: { title: title.slice(0, 60), value } };
  const [day, weight] = [dayOf(typedDay), weightOf(text(columns.weight))];
  if (day === undefined) return fault('day', columns.day);
  return weight === undefined ? fault('weight', columns.weight) : { subject, entry: { day, value, weight } };
}

/** A mark of any scale: which of them holds is asked when the subject is mapped to a journal. */
const valueOf = (typed: string): string | undefined =>
  (['hundred', 'passFail'] as const).map((scale) => markTyped(scale, typed)).find((value) => value !== undefined);

/** `2026-10-05` or `5.10.2026`. */
function dayOf(typed: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed) ?? [];
  const written = year === '' ? typed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : undefined;
}

/** Hundredths of `2` or `1,5`; 100 where nothing stands. */
function weightOf(typed: string): number | undefined {
  if (typed === '') return 100;
  const [, whole, part = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(typed) ?? [];
  const hundredths = whole === undefined ? 0 : Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return hundredths >= 1 ? hundredths : undefined;
}

function linesOf(read: readonly Read[], groups: Group[]): TransferLine[] {
  const lines = new Map<string, TransferLine>();
  for (const each of read) {
    if (!each || !('entry' in each)) continue;
    const { subject, entry } = each;
    const line = lines.get(nameInFile(subject)) ?? { subject, groupId: mapped(subject, groups), marks: [], finals: [] };
    lines.set(nameInFile(subject), line);
    if ('day' in entry) line.marks.push(entry);
    else line.finals.push(entry);
  }
  return [...lines.values()];
}

/** The one journal of this subject; none where the pupil has several or the name differs: whoever enters the sheet chooses. */
function mapped(subject: string, groups: Group[]): string | null {
  const found = groups.filter((group) => nameInFile(group.subject) === nameInFile(subject));
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}
