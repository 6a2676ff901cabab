import type { ClassJournalAnswer } from '@parta/contracts';
import { academicYearOf, addDays } from '@parta/school';

type Period = ClassJournalAnswer['periods'][number];
export type Span = { from: string; until: string };

/** The days a page shows: the period of the address, else the half of the year around today, in which a class is at home. */
export function spanOf(period: string | null, today: string): Span {
  const [, from, until] = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(period ?? '') ?? [];
  if (from && until) return { from, until };
  const year = academicYearOf(today);
  const turn = `${year.until.slice(0, 4)}-01-01`;
  return today < turn ? { from: year.from, until: addDays(turn, -1) } : { from: turn, until: year.until };
}

export const periodParam = ({ from, until }: Span): string => `${from}..${until}`;

/** The periods one may choose: those of the school, and the halves they make up. */
export function choices(
  periods: Period[],
  today: string,
  halfTitle: (half: 1 | 2) => string,
): (Span & { title: string })[] {
  const year = academicYearOf(today);
  const turn = `${year.until.slice(0, 4)}-01-01`;
  const hasHalves = periods.some(({ kind }) => kind === 'halfYear');
  const halves = [
    { from: year.from, until: addDays(turn, -1), title: halfTitle(1) },
    { from: turn, until: year.until, title: halfTitle(2) },
  ];
  return [...periods, ...(hasHalves ? [] : halves)];
}
