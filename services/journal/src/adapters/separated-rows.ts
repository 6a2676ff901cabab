import { parse } from 'csv-parse/sync';
import { textOfFile } from './text-of-file.ts';
import { unreadable } from './unreadable.ts';

/** A row of a file; `line` counts from 1. */
export type SeparatedRow = { line: number; cells: string[] };

type Parsed = { record: string[]; info: { lines: number } };

/**
 * The rows of a file of separated values: comma, semicolon or tab, `"` around a cell or not, any line ends, also mixed.
 * @throws timetable-unreadable when a quote is never closed
 */
export function separatedRows(name: string, bytes: Uint8Array): SeparatedRow[] {
  const text = textOfFile(bytes);
  try {
    const records = parse(text, {
      delimiter: separatorOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as unknown as Parsed[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    throw unreadable(`${name}: ${error instanceof Error ? error.message : 'CSV'}`);
  }
}

/** What parts the first line most often, outside quotes. */
function separatorOf(text: string): string {
  const [first = ''] = text
    .replaceAll(/"[^"]*"/g, '')
    .trimStart()
    .split(/[\r\n]/, 1);
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: first.split(separator).length }));
  return counts.toSorted((one, other) => other.count - one.count)[0]?.separator ?? ',';
}
