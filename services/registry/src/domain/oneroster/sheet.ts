import { COLUMNS, type FileName, MISSPELT } from './columns.ts';
import type { Findings } from './findings.ts';
import { Line } from './line.ts';
import type { At, Table } from './table.ts';

/** A file whose columns are understood: its rows in order, excluded ones among them. */
export type Sheet = { file: string; lines: Line[] };

/** Reads the header of a file; no rows when a needed column is missing or the whole file is excluded. */
export function sheetOf(name: FileName, table: Table, findings: Findings): Sheet {
  const head = { file: table.file, row: 1 };
  noteFile(table, findings);
  if (table.header.length === 0 || findings.isExcluded(head)) return { file: table.file, lines: [] };
  const columns = columnsOf(name, table, findings);
  const missing = COLUMNS[name].needed.filter((column) => !columns.includes(column));
  for (const value of missing) findings.refused(head, value, 'column-missing', { value });
  if (missing.length > 0) return { file: table.file, lines: [] };
  const absent = COLUMNS[name].others.filter((column) => !columns.includes(column));
  if (absent.length > 0) findings.mended(head, '', 'columns-absent', { value: absent.join(', ') });
  return { file: table.file, lines: table.rows.map((row) => lineOf(table, columns, row, findings)) };
}

function noteFile({ file, header, encoding, brokenFrom }: Table, findings: Findings): void {
  if (header.length === 0) findings.mended({ file, row: 0 }, '', 'file-empty');
  if (encoding !== 'utf-8') findings.mended({ file, row: 0 }, '', 'encoding', { value: encoding });
  if (brokenFrom !== null) findings.refused({ file, row: brokenFrom }, '', 'file-broken');
}

/** The column each cell belongs to; null for what is not read. */
function columnsOf(name: FileName, { file, header }: Table, findings: Findings): (string | null)[] {
  const taken = new Set<string>();
  return header.map((written) => {
    const at = { file, row: 1 };
    const column = columnOf(name, written);
    if (column === null) {
      if (!/^(ext_|metadata\.)/i.test(written)) findings.mended(at, written, 'column-unknown');
      return null;
    }
    if (taken.has(column)) {
      findings.mended(at, written, 'column-twice');
      return null;
    }
    taken.add(column);
    if (column !== written.trim()) findings.mended(at, written, 'column-misspelt', { value: written, other: column });
    return column;
  });
}

function columnOf(name: FileName, written: string): string | null {
  const { needed, others, ours = [] } = COLUMNS[name];
  const key = written.trim().toLowerCase();
  const known = [...needed, ...others, ...ours];
  const right = MISSPELT[name]?.[key] ?? known.find((column) => column.toLowerCase() === key) ?? MISSPELT.any[key];
  return right !== undefined && known.includes(right) ? right : null;
}

function lineOf(
  { file, header }: Table,
  columns: (string | null)[],
  { row, cells }: Table['rows'][number],
  findings: Findings,
): Line {
  const at: At = { file, row };
  const named = columns.findLastIndex((column) => column !== null) + 1;
  if (cells.slice(header.length).some((cell) => cell.trim() !== '')) findings.refused(at, '', 'cells-too-many');
  if (cells.length < named) findings.mended(at, '', 'cells-missing');
  const pairs = columns.flatMap((column, index): [string, string][] =>
    column === null ? [] : [[column, (cells[index] ?? '').trim()]],
  );
  return new Line(at, new Map(pairs), findings);
}
