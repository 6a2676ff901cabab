import { addDays } from '@parta/school';
import type { At } from '../../oneroster/table.ts';
import type { Draft } from '../draft.ts';
import type { AcademicYear, Span } from '../held.ts';

type Dated = { at: At; from: string | null; to: string | null };

/**
 * The days of a row within its academic year: empty dates mean the whole year, a beginning before the year its first day.
 * Undefined, and refused, when none of its days lies in the year.
 */
export function spanOf(draft: Draft, { at, from, to }: Dated, year: AcademicYear): Span | undefined {
  const until = to === null ? null : addDays(to, 1);
  if ((from !== null && from > year.to) || (until !== null && until <= year.from)) {
    draft.findings.refused(at, from === null ? 'endDate' : 'beginDate', 'outside-year', { other: year.title });
    return undefined;
  }
  if (from !== null && from < year.from) {
    draft.findings.mended(at, 'beginDate', 'from-year-start', { value: from, other: year.from });
  }
  return { from: from === null || from < year.from ? year.from : from, until };
}

/** Whether two spans share a day. */
export function spansMeet(one: Span, other: Span): boolean {
  return one.from < (other.until ?? '9999') && other.from < (one.until ?? '9999');
}

/**
 * A span that ends today; one that has not begun falls away (undefined), one that has ended stays as it is.
 */
export function endedOn<S extends Span>(span: S, today: string): S | undefined {
  if (span.until !== null && span.until <= today) return span;
  return span.from >= today ? undefined : { ...span, until: today };
}
