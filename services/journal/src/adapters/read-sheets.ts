import { read, utils, type WorkSheet } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { beginsFormula, type Sheet, type SheetCell } from '../domain/plan/sheet.ts';
import { textOfFile } from './text-of-file.ts';

/** More rows than any plan of a year has. */
const ROWS_OF_A_PLAN = 1000;
const MOST_COLUMNS = 50;

/** The sheets of a file, XLSX or CSV by its content; none when it is neither. CSV is UTF-8 or windows-1251, with commas, semicolons or tabs. Rows beyond `mostRows` are left out. */
export function readSheets(bytes: Uint8Array, mostRows = ROWS_OF_A_PLAN): Sheet[] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? readBook(bytes, mostRows) : readText(textOfFile(bytes).replace(/^\uFEFF/, ''), mostRows);
}

function readBook(bytes: Uint8Array, mostRows: number): Sheet[] {
  try {
    const book = read(bytes, { type: 'array', sheetRows: mostRows, cellHTML: false, cellStyles: false });
    return book.SheetNames.flatMap((name) => book.Sheets[name] ?? []).map(sheetOf);
  } catch {
    return [];
  }
}

type Place = { row: number; column: number };

function sheetOf(sheet: WorkSheet): Sheet {
  const { e: last } = utils.decode_range(sheet['!ref'] ?? 'A1');
  const origins = originsOf(sheet, last.r);
  const columns = Math.min(last.c + 1, MOST_COLUMNS);
  const rows = Array.from({ length: last.r + 1 }, (_, row) => ({
    row: row + 1,
    cells: Array.from({ length: columns }, (_unused, column) =>
      cellOf(sheet, { row, column }, origins.get(`${row}:${column}`)),
    ),
  }));
  return { rows };
}

/** Where the text of each merged cell stands. */
function originsOf(sheet: WorkSheet, lastRow: number): Map<string, Place> {
  const origins = new Map<string, Place>();
  for (const { s, e } of sheet['!merges'] ?? [])
    for (let row = s.r; row <= Math.min(e.r, lastRow); row += 1)
      for (let column = s.c; column <= Math.min(e.c, MOST_COLUMNS); column += 1)
        origins.set(`${row}:${column}`, { row: s.r, column: s.c });
  return origins;
}

function cellOf(sheet: WorkSheet, { row, column }: Place, origin: Place = { row, column }): SheetCell {
  const cell = sheet[utils.encode_cell({ r: origin.row, c: origin.column })] as
    { v?: unknown; w?: string; f?: string } | undefined;
  const text = cell?.w ?? (cell?.v === undefined ? '' : String(cell.v));
  const isFormula = cell?.f !== undefined || beginsFormula(text);
  return { column: utils.encode_col(column), text, isFormula, merged: mergedFrom(origin, { row, column }) };
}

function mergedFrom(origin: Place, here: Place): SheetCell['merged'] {
  if (origin.column < here.column) return 'across';
  return origin.row < here.row ? 'down' : 'no';
}

type Parsed = { record: string[]; info: { lines: number } };

/** None of a file whose quotes never close: nobody could say where its cells end. */
function recordsOf(text: string, mostRows: number): Parsed[] {
  try {
    return parse(text, {
      delimiter: separatorOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      info: true,
      to: mostRows,
    }) as unknown as Parsed[];
  } catch {
    return [];
  }
}

function readText(text: string, mostRows: number): Sheet[] {
  const records = text.includes('\0') ? [] : recordsOf(text, mostRows);
  const width = Math.min(Math.max(0, ...records.map(({ record }) => record.length)), MOST_COLUMNS);
  return [
    {
      rows: records.map(({ record, info }) => ({
        row: info.lines - inside(record),
        cells: Array.from({ length: width }, (_, column) => plainCell(record[column] ?? '', column)),
      })),
    },
  ];
}

const plainCell = (text: string, column: number): SheetCell => {
  return { column: utils.encode_col(column), text, isFormula: beginsFormula(text), merged: 'no' };
};

/** A cell may hold line ends of its own; the row is counted by where it begins. */
const inside = (record: string[]): number =>
  record.reduce((total, cell) => total + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);

/** The sign that parts most lines most often: titles above the headings may have none. */
function separatorOf(text: string): string {
  const lines = text.split(/[\r\n]+/, 50);
  const counts = [';', '\t', ','].map((separator) => ({
    separator,
    count: lines.filter((line) => line.includes(separator)).length,
  }));
  return counts.toSorted((one, other) => other.count - one.count)[0]?.separator ?? ';';
}
