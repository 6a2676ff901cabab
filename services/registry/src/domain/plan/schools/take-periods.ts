import { derivedId } from '@parta/contracts';
import type { SessionRow } from '../../oneroster/rows.ts';
import { placeOf } from '../../oneroster/table.ts';
import type { Draft } from '../draft.ts';
import type { AcademicYear, Period } from '../held.ts';

const KINDS = { gradingPeriod: 'quarter', term: 'trimester', semester: 'halfYear', schoolYear: 'module' } as const;

/** The periods of a year after the set: those of one kind never overlap, those of several kinds stand side by side. */
export function takePeriods(draft: Draft, { id: yearId, periods }: AcademicYear, rows: SessionRow[]): Period[] {
  const taken = new Map(periods.map((period) => [period.id, period]));
  const rowOf = new Map<string, SessionRow>();
  for (const row of rows) {
    const period = periodOf(yearId, row);
    const clash = [...rowOf].find(([other]) => overlap(taken.get(other), period));
    if (clash) noteClash(draft, row, clash[1]);
    else {
      taken.set(period.id, period);
      rowOf.set(period.id, row);
      draft.givenBy.set(period.id, row.at);
    }
  }
  return [...taken.values()].toSorted((left, right) => (left.id < right.id ? -1 : 1));
}

function periodOf(yearId: string, { sourcedId, type, title, from, to }: SessionRow): Period {
  const id = derivedId('period', yearId, sourcedId);
  return { id, kind: KINDS[type], title: title === '' ? from : title, from, to };
}

function overlap(one: Period | undefined, other: Period): boolean {
  return one !== undefined && one.kind === other.kind && one.from <= other.to && other.from <= one.to;
}

function noteClash(draft: Draft, row: SessionRow, former: SessionRow): void {
  const other = placeOf(former.at);
  if (row.from === former.from && row.to === former.to) {
    draft.findings.mended(row.at, 'startDate', 'period-repeated', { other });
    return;
  }
  if (!draft.findings.isRefused(row.at)) draft.findings.refused(row.at, 'startDate', 'period-overlaps', { other });
}
