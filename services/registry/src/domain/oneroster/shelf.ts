import { readDay } from './day.ts';
import type { Findings } from './findings.ts';
import type { Line } from './line.ts';
import type { Sheet } from './sheet.ts';
import type { At } from './table.ts';

/** What every row has. */
export type Row = { at: At; sourcedId: string };

/** A row that only says that the thing is gone, and of which organisations it was. */
export type EndedRow = Row & { orgs: string[] };

/** The rows of one file: those in force, those the source has ended, and where those stand that cannot be taken. */
export type Shelf<R extends Row> = { rows: R[]; ended: EndedRow[]; lost: Map<string, At> };

const ORG_COLUMNS = ['orgSourcedIds', 'orgSourcedId', 'primaryOrgSourcedId', 'schoolSourcedId'];

export type ReadingOf = { findings: Findings; isDelta: boolean };

/** Reads the rows of a sheet by `parse`; repeated rows are passed over, contradicting ones refused. */
export function shelve<R extends Row>(
  sheet: Sheet | undefined,
  reading: ReadingOf,
  parse: (line: Line, row: Row) => R,
): Shelf<R> {
  const shelf: Shelf<R> = { rows: [], ended: [], lost: new Map() };
  const seen = new Map<string, Row>();
  for (const line of sheet?.lines ?? []) {
    const row = { at: line.at, sourcedId: line.text('sourcedId') };
    if (reading.findings.isExcluded(row.at)) shelf.lost.set(row.sourcedId, row.at);
    else put(shelf, seen, line, readRow(line, row, reading, parse));
  }
  return shelf;
}

type ReadRow<R> = { row: R; isEnded: false } | { row: EndedRow; isEnded: true };

function readRow<R extends Row>(
  line: Line,
  row: Row,
  { isDelta }: ReadingOf,
  parse: (line: Line, row: Row) => R,
): ReadRow<R> {
  line.needed('sourcedId');
  noteModified(line);
  if (!saysEnded(line, isDelta)) return { row: parse(line, row), isEnded: false };
  return { row: { ...row, orgs: ORG_COLUMNS.flatMap((column) => line.list(column)) }, isEnded: true };
}

function put<R extends Row>(shelf: Shelf<R>, seen: Map<string, Row>, line: Line, read: ReadRow<R>): void {
  const { at, sourcedId } = read.row;
  const first = seen.get(sourcedId);
  if (first) return noteRepeated(line, first, read.row);
  seen.set(sourcedId, read.row);
  if (line.isRefused) shelf.lost.set(sourcedId, at);
  else if (read.isEnded) shelf.ended.push(read.row);
  else shelf.rows.push(read.row);
}

/** The date of the last change matters nothing here: what is odd about it is only noted. */
function noteModified(line: Line): void {
  const value = line.text('dateLastModified');
  if (value === '' || /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-][\d:]+)?)?$/.test(value)) return;
  const read = readDay(value);
  if ('fault' in read) line.mended('dateLastModified', 'date-passed-over', { value });
  else line.mended('dateLastModified', 'date-form', { value, other: read.day });
}

/** In a bulk file the status is empty by the format; in a delta that is a defect. */
function saysEnded(line: Line, isDelta: boolean): boolean {
  const value = line.text('status');
  const status = value.toLowerCase();
  if (status === 'inactive') line.mended('status', 'status-inactive');
  else if (status === '' && isDelta) line.mended('status', 'status-empty');
  else if (!['', 'active', 'tobedeleted'].includes(status)) line.refused('status', 'value-unknown', { value });
  return status === 'tobedeleted' || status === 'inactive';
}

function noteRepeated(line: Line, first: Row, again: Row): void {
  const isSame = JSON.stringify({ ...first, at: null }) === JSON.stringify({ ...again, at: null });
  const details = { other: first.at.row };
  if (isSame) line.mended('sourcedId', 'row-repeated', details);
  else line.refused('sourcedId', 'id-twice', details);
}
