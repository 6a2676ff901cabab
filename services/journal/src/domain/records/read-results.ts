import { Refusal } from '@parta/contracts';
import type { Sheet } from '../plan/sheet.ts';
import { resultColumns } from './result-columns.ts';
import type { ResultFault } from './result-fault.ts';
import { type NamedResult, readResult } from './read-result.ts';

/** The rows of a sheet that can be read, and what is wrong with the others. */
export type ReadResults = { lines: NamedResult[]; faults: ResultFault[] };

/** More results than any school has in a year, with the headings; one row more is read to tell that there are too many. */
const MOST_RESULTS = 4000;
export const MOST_ROWS = MOST_RESULTS + 2;

/**
 * Reads a sheet of results. A cell is its text: what looks like a formula is never computed.
 * @param today no result is of a later day
 * @throws results-unreadable, results-empty, results-too-many
 */
export function readResults(name: string, [sheet = { rows: [] }]: Sheet[], today: string): ReadResults {
  if (sheet.rows.length >= MOST_ROWS) {
    throw new Refusal('results-too-many', 'Too many rows', { name, limit: MOST_RESULTS });
  }
  const columns = resultColumns(sheet);
  if ('missing' in columns) {
    throw new Refusal('results-unreadable', 'No such columns', { name, columns: columns.missing.join(', ') });
  }
  const rows = sheet.rows.slice(columns.from).filter(({ cells }) => cells.some(({ text }) => text.trim() !== ''));
  if (rows.length === 0) throw new Refusal('results-empty', 'No result', { name });
  const read = rows.map((row) => readResult(row, columns.at, today));
  return {
    lines: read.flatMap((each) => ('line' in each ? each.line : [])),
    faults: read.flatMap((each) => ('fault' in each ? each.fault : [])),
  };
}
