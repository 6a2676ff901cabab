import { type PlanColumns, planColumns } from './plan-columns.ts';
import { type PlanFault, planFault } from './plan-fault.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** A topic of a plan with its hours, in the order of the sheet. */
export type PlanTopic = { title: string; hours: number };

export type ReadPlan = { topics: PlanTopic[]; faults: PlanFault[] };

type Row = Sheet['rows'][number];
/** What one row says: a topic, more hours of the topic above, a fault, or nothing (a section, a total, an empty row). */
type Said = { topic: PlanTopic } | { more: number } | { fault: PlanFault } | null;

const LONGEST_TOPIC = 500;
/** «Итого» is a total, «Итоговая работа» a topic. */
const TOTAL = /^(итого|всего|total)(?![а-яёa-z])/i;
const HOURS = /^([1-9]\d?)(?:[.,]0+)?$/;

/**
 * The topics of a plan with their hours; undefined when the sheet has no column of topics. Without a column of hours each row is one
 * hour. A row with a topic but neither number nor hours is the heading of a section. A merged cell counts once.
 */
function readPlan(sheet: Sheet): ReadPlan | undefined {
  const columns = planColumns(sheet);
  if (!columns) return undefined;
  const topics: PlanTopic[] = [];
  const faults: PlanFault[] = [];
  for (const row of sheet.rows.slice(columns.from)) {
    const said = saidBy(row, columns);
    if (said === null) continue;
    const last = topics.at(-1);
    if ('fault' in said) faults.push(said.fault);
    else if ('topic' in said) topics.push(said.topic);
    else if (last) last.hours += said.more;
  }
  return { topics, faults };
}

/** The plan on the first sheet that has one. */
export function firstPlan(sheets: Sheet[]): ReadPlan | undefined {
  return sheets.map(readPlan).find((plan) => plan !== undefined);
}

function saidBy({ row, cells }: Row, columns: PlanColumns): Said {
  const formula = cells.find(({ isFormula, merged }) => isFormula && merged === 'no');
  if (formula) return { fault: planFault('formula', row, formula.column) };
  const topic = cells[columns.topic];
  if (!topic || cells.some(({ text }) => TOTAL.test(text.trim()))) return null;
  const title = topic.text.trim().replace(/\s+/g, ' ');
  const isNumbered = topic.merged !== 'across' && has(cells, columns.number);
  if (title === '')
    return isNumbered || has(cells, columns.hours) ? { fault: planFault('topic', row, topic.column) } : null;
  if (title.length > LONGEST_TOPIC) return { fault: planFault('long', row, topic.column) };
  const hours = columns.hours === null ? 1 : hoursIn(cells[columns.hours], topic);
  if (hours === 'none' && !isNumbered) return null;
  if (typeof hours === 'string') return { fault: planFault('hours', row, cells[columns.hours ?? 0]?.column ?? '') };
  return topic.merged === 'down' ? { more: hours } : { topic: { title, hours } };
}

const has = (cells: SheetCell[], column: number | null): boolean => {
  const cell = column === null ? undefined : cells[column];
  return cell !== undefined && cell.merged !== 'across' && cell.text.trim() !== '';
};

/** Hours of a row: one cell merged over the rows of one topic counts once, over those of several it says nothing. */
function hoursIn(cell: SheetCell | undefined, topic: SheetCell): number | 'none' | 'wrong' {
  if (!cell || cell.merged === 'across' || cell.text.trim() === '') return 'none';
  if (cell.merged === 'down') return topic.merged === 'down' ? 0 : 'wrong';
  const [, hours] = HOURS.exec(cell.text.trim()) ?? [];
  return hours === undefined ? 'wrong' : Number(hours);
}
