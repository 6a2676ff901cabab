import { useQuery } from '@tanstack/react-query';
import { useLiveOf } from '../../api/live.ts';
import { schoolToday } from '../../parts/dates.ts';
import type { MarksView } from '../marks/marks-view.types.ts';
import { type Progress, progressQuery } from './progress-query.ts';

/** How the child gets on in the period these days belong to, the running one where it is among them; asked anew when marks come. */
export function usePeriodProgress(child: string, days: MarksView['days']) {
  const query = useQuery(progressQuery(child, dayWithin(days, schoolToday())));
  const { refetch } = query;
  useLiveOf(child, () => void refetch());
  return query;
}

/** Today, where it is among these days, else the last or the first of them. */
function dayWithin({ from, until }: MarksView['days'], today: string): string {
  if (until < today) return until;
  return from > today ? from : today;
}

/** True where the days are the period, or what the child was there for of it: a forecast stands beside all its marks only. */
export const isOfDays = ({ period }: Progress, { from, until }: MarksView['days']): boolean =>
  period !== null && period.from <= from && period.until === until;
