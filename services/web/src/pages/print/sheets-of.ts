import { shownDays } from '../diary/answers.ts';
import type { Week, WeekDay } from '../diary/week.types.ts';

/** One side of A4: two halves of a spread. The last sheet of a week ends with notes and signatures. */
export type SheetOfWeek = { week: Week; halves: [WeekDay[], WeekDay[]]; end: 'signed' | 'continued' };

/** A week as one spread, Monday to Wednesday on the left; one that is too long for that as two, so that nothing is cut. */
export function sheetsOf(week: Week, length: 'usual' | 'long'): SheetOfWeek[] {
  const days = shownDays(week);
  const [first, rest] = [days.slice(0, 3), days.slice(3)];
  if (length === 'usual') return [{ week, halves: [first, rest], end: 'signed' }];
  return [
    { week, halves: [first.slice(0, 2), first.slice(2)], end: 'continued' },
    { week, halves: [rest.slice(0, 2), rest.slice(2)], end: 'signed' },
  ];
}
