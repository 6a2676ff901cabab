import { addDays, mondayOf } from '@parta/school';
import type { QueryClient } from '@tanstack/react-query';
import { schoolToday } from '../../parts/dates.ts';
import { ticksQuery } from '../homework/ticks-query.ts';
import { notesQuery } from './notes-query.ts';
import { signaturesQuery } from './signatures-query.ts';
import { weekQuery } from './week-query.ts';

/** What a week shows beside its lessons; this week also what was before and what comes. */
export async function weekAhead(queries: QueryClient, child: string, monday: string): Promise<void> {
  const week = async (at: string) => {
    const read = await queries.ensureQueryData(weekQuery(child, at));
    await queries.prefetchQuery(signaturesQuery(read));
  };
  const isRunning = monday === mondayOf(schoolToday());
  const [before, after] = [addDays(monday, -7), addDays(monday, 7)];
  await Promise.allSettled([
    week(monday),
    queries.prefetchQuery(ticksQuery(child, monday)),
    queries.prefetchQuery(notesQuery(child, monday)),
    ...(isRunning
      ? [week(before), queries.prefetchQuery(weekQuery(child, after)), queries.prefetchQuery(ticksQuery(child, after))]
      : []),
  ]);
}
