import { dayAndMonth } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';

/** By when a debt is to be handed in; one that is overdue says so. */
export function dueText(due: string | null, today: string): string {
  if (due === null) return m.debt_without_day();
  return due < today ? m.debt_overdue({ day: dayAndMonth(due) }) : m.debt_by({ day: dayAndMonth(due) });
}
