import type { Sheet, SheetCell } from './sheet.ts';

/** Where the columns of a plan stand, counted from 0; null where the sheet has none. `from` is the first row of topics, an index. */
export type PlanColumns = { topic: number; hours: number | null; number: number | null; from: number };

const TOPIC = /(^|[^а-яё])тем[аы](?![а-яё])|topic/i;
const HOURS = /(^|[^а-яё])час|кол-?\s?во|hours/i;
const NUMBER = /^(№|n\b|no\b|номер|п\/п)/i;
/** A heading is looked for among the first rows: above it stand the titles of the school and the subject. */
const HEADING_ROWS = 30;
const LONGEST_HEADING = 60;

/** The columns by their headings, whatever their order; undefined when no row has a heading for topics. */
export function planColumns({ rows }: Sheet): PlanColumns | undefined {
  const at = rows.findIndex(({ cells }, index) => index < HEADING_ROWS && find(cells, TOPIC) !== null);
  const cells = rows[at]?.cells ?? [];
  const topic = find(cells, TOPIC);
  if (topic === null) return undefined;
  const next = rows.findIndex((row, index) => index > at && row.cells[topic]?.merged !== 'down');
  return { topic, hours: find(cells, HOURS), number: find(cells, NUMBER), from: next === -1 ? rows.length : next };
}

function find(cells: SheetCell[], heading: RegExp): number | null {
  const at = cells.findIndex(
    ({ text, merged }) => merged !== 'across' && text.length <= LONGEST_HEADING && heading.test(text.trim()),
  );
  return at === -1 ? null : at;
}
