import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { encodingOf } from '../domain/oneroster/encoding-of.ts';
import type { Table } from '../domain/oneroster/table.ts';

type Parsed = { record: string[]; info: { lines: number } };

/**
 * Decodes and splits a CSV file of any of the known encodings, separated by commas, semicolons or tabs, with line ends
 * of any kind, also mixed. What stands before a quote that is never closed is kept.
 */
export function readTable(file: string, bytes: Uint8Array): Table {
  const encoding = encodingOf(bytes);
  const text = iconv.decode(Buffer.from(bytes), encoding).replace(/^\uFEFF/, '');
  const records: { row: number; cells: string[] }[] = [];
  let brokenFrom: number | null = null;
  try {
    parse(text, {
      delimiter: separatorOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
      on_record: (parsed: unknown) => {
        records.push(recordOf(parsed as Parsed));
        return null;
      },
    });
  } catch (error) {
    brokenFrom = (records.at(-1)?.row ?? 0) + 1;
    if (!isUnclosedQuote(error)) throw error;
  }
  const [header, ...rows] = records;
  return { file, encoding, header: header?.cells ?? [], rows, brokenFrom };
}

/** `info.lines` is the record's last line; a cell may hold line ends of its own. */
function recordOf({ record, info }: Parsed): { row: number; cells: string[] } {
  const inside = record.reduce((total, cell) => total + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
  return { row: info.lines - inside, cells: record };
}

function separatorOf(text: string): string {
  const [header = ''] = text.split(/[\r\n]/, 1);
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: header.split(separator).length }));
  return counts.toSorted((left, right) => right.count - left.count)[0]?.separator ?? ',';
}

function isUnclosedQuote(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED';
}
