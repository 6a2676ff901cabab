import { addDays, mondayOf } from '@parta/school';
import type { QueryClient } from '@tanstack/react-query';
import { schoolToday } from '../../parts/dates.ts';
import { weekQuery } from '../diary/week-query.ts';
import { ticksQuery } from './ticks-query.ts';

/** What the homework shows first: the weeks around today with what is done of them. */
export async function homeworkAhead(queries: QueryClient, child: string): Promise<void> {
  const monday = mondayOf(schoolToday());
  const mondays = [-7, 0, 7].map((days) => addDays(monday, days));
  await Promise.all(
    mondays.flatMap((each) => [
      queries.prefetchQuery(weekQuery(child, each)),
      queries.prefetchQuery(ticksQuery(child, each)),
    ]),
  );
}
