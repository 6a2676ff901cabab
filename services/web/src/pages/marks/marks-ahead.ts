import type { QueryClient } from '@tanstack/react-query';
import { schoolToday } from '../../parts/dates.ts';
import { yearsQuery } from '../diary/years-query.ts';
import { progressQuery } from '../progress/progress-query.ts';
import { daysAsked } from './days-asked.ts';
import { marksQuery } from './marks-query.ts';
import { studyYears } from './study-years.ts';

/** What all marks show first: those of the period that runs, and how the child gets on in it. */
export async function marksAhead(queries: QueryClient, child: string): Promise<void> {
  const today = schoolToday();
  const search = new URLSearchParams(location.search);
  if (search.has('from')) return;
  const progress = queries.prefetchQuery(progressQuery(child, today));
  const { years } = await queries.ensureQueryData(yearsQuery(child));
  const days = daysAsked(search, studyYears(years, today), today);
  await Promise.all([progress, queries.prefetchQuery(marksQuery(child, days))]);
}
