import type { ClosingOfSchoolAnswer } from '@parta/contracts';
import type { SchoolYear } from '../school-year.ts';
import type { ClosedSpan } from './closing.ts';
import type { UnlockRequest } from './unlock.ts';

type Read = {
  year: SchoolYear;
  today: string;
  closed: (ClosedSpan & { by: string | null; at: string })[];
  unlocks: (UnlockRequest & { title: string | null })[];
  changes: ClosingOfSchoolAnswer['changes'];
};

/** The school's closing as its head sees it: periods in the order of their days, the year last. */
export function closingPage({ year, today, closed, unlocks, changes }: Read): ClosingOfSchoolAnswer {
  const periods = year.periods.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const { title, from, until } = year;
  const spans = [...periods, { periodId: null, title, from, until }].map((span) => {
    const closing = closed.find(({ periodId }) => periodId === span.periodId);
    const { periodId, title: of, from: first, until: last } = span;
    const state = { over: last < today, closedBy: closing?.by ?? null, closedAt: closing?.at ?? null };
    return { periodId, title: of, from: first, until: last, ...state };
  });
  return { yearId: year.id, today, spans, unlocks: unlocks.map(requestOf), changes };
}

function requestOf(request: Read['unlocks'][number]): ClosingOfSchoolAnswer['unlocks'][number] {
  const { id: unlockId, groupId, title, teacherId, reason, askedAt, state, until, decidedBy } = request;
  return { unlockId, groupId, title: title ?? '', teacherId, reason, askedAt, state, until, decidedBy };
}
