import { queryOptions } from '@tanstack/react-query';
import { absenceHistory } from '../../api/generated/absence-history.ts';

type Span = { from: string; until: string };

/** What a child missed in these days, both included. */
export const historyQuery = (child: string, { from, until }: Span) =>
  queryOptions({
    queryKey: ['absence-history', child, from, until],
    queryFn: () => absenceHistory(child, { from, until }),
  });
