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
  { findings, isDelta }: ReadingOf,
  parse: (line: Line, row: Row) => R,
): Shelf<R> {
  const shelf: Shelf<R> = { rows: [], ended: [], lost: new Map() };
  const seen = new Map<string, Row>();
  for (const line of sheet?.lines ?? []) {
    const row = { at: line.at, sourcedId: line.text('sourcedId') };
    if (findings.isExcluded(row.at)) {
      shelf.lost.set(row.sourcedId, row.at);
      continue;
    }
    line.needed('sourcedId');
    noteModified(line);
    const isEnded = saysEnded(line, isDelta);
    const read = isEnded ? row : parse(line, row);
    const first = seen.get(row.sourcedId);
    if (first) noteRepeated(line, first, read);
    else if (findings.isRefused(row.at)) shelf.lost.set(row.sourcedId, row.at);
    else if (isEnded) shelf.ended.push({ ...row, orgs: ORG_COLUMNS.flatMap((column) => line.list(column)) });
    else shelf.rows.push(read as R);
    if (!first) seen.set(row.sourcedId, read);
  }
  return shelf;
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
