import { derivedId } from '@parta/contracts';
import type { RosterSet } from '../../oneroster/read-set.ts';
import type { SessionRow } from '../../oneroster/rows.ts';
import { type At, placeOf } from '../../oneroster/table.ts';
import type { Draft } from '../draft.ts';
import type { AcademicYear } from '../held.ts';
import { takePeriods } from './take-periods.ts';

/** An academic year of the set, before it is given to its schools. `start` is the calendar year it begins in. */
export type YearOfSet = { start: number; from: string; to: string; at: At; periods: SessionRow[] };

/** The year `2026/27`, known by the calendar year it begins in; what begins before July belongs to the year before. */
export const startOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5, 7) < '07' ? 1 : 0);
export const titleOfYear = (start: number): string => `${start}/${String((start + 1) % 100).padStart(2, '0')}`;

/** Opens the academic years of the set in each of its schools. Without any, a school keeps the year it has, or gets the usual one. */
export function openYears(draft: Draft, { sessions }: RosterSet): void {
  draft.terms.loseAllOf(sessions);
  const years = yearsOf(draft, sessions.rows);
  for (const year of years.values()) widen(draft, year);
  for (const schoolId of draft.schoolIds) {
    for (const year of years.values()) openYear(draft, schoolId, year);
    endPeriods(draft, schoolId, new Set(sessions.ended.map(({ sourcedId }) => sourcedId)));
    const hasYear = [...draft.years.values()].some((year) => year.schoolId === schoolId);
    if (!hasYear) openUsualYear(draft, schoolId);
  }
}

function yearsOf(draft: Draft, rows: SessionRow[]): Map<number, YearOfSet> {
  const years = new Map<number, YearOfSet>();
  for (const { at, sourcedId, from, to } of rows.filter(({ type }) => type === 'schoolYear')) {
    const start = startOf(from);
    const other = years.get(start);
    if (other) {
      draft.findings.refused(at, 'startDate', 'year-twice', { other: placeOf(other.at) });
      draft.terms.lose(sourcedId, at);
    } else years.set(start, { start, from, to, at, periods: [] });
    draft.terms.take(sourcedId, String(start));
  }
  for (const row of rows.filter(({ type }) => type !== 'schoolYear')) {
    noteParent(draft, row, rows);
    yearOfPeriod(draft, years, row).periods.push(row);
    draft.terms.take(row.sourcedId, String(startOf(row.from)));
  }
  return years;
}

/** By its days a period belongs to one year only; where the set has no such year, its periods make it. */
function yearOfPeriod(draft: Draft, years: Map<number, YearOfSet>, { at, from, to }: SessionRow): YearOfSet {
  const start = startOf(from);
  const found = years.get(start);
  if (found) return found;
  const made = { start, from, to, at, periods: [] };
  years.set(start, made);
  draft.findings.mended(at, 'type', 'year-from-periods', { other: titleOfYear(start) });
  return made;
}

/** What a period lies in follows from its days; a parent that is not there is only noted. */
function noteParent(draft: Draft, { at, parent }: SessionRow, rows: SessionRow[]): void {
  const isThere = parent === '' || rows.some(({ sourcedId }) => sourcedId === parent);
  if (!isThere) draft.findings.mended(at, 'parentSourcedId', 'parent-passed-over', { value: parent });
}

function widen(draft: Draft, year: YearOfSet): void {
  const from = [year.from, ...year.periods.map((period) => period.from)].toSorted()[0] ?? year.from;
  const to = [year.to, ...year.periods.map((period) => period.to)].toSorted().at(-1) ?? year.to;
  const isSame = from === year.from && to === year.to;
  year.from = from;
  year.to = to;
  if (!isSame) draft.findings.mended(year.at, 'startDate', 'year-widened', { other: `${from} – ${to}` });
}

function openYear(draft: Draft, schoolId: string, year: YearOfSet): void {
  const id = derivedId('academic-year', schoolId, year.start);
  const held = draft.years.get(id);
  const opened: AcademicYear = {
    id,
    schoolId,
    title: titleOfYear(year.start),
    from: year.from,
    to: year.to,
    periods: held?.periods ?? [],
    ver: held?.ver ?? 0,
  };
  draft.givenBy.set(id, year.at);
  draft.years.set(id, { ...opened, periods: takePeriods(draft, opened, year.periods) });
}

function endPeriods(draft: Draft, schoolId: string, ended: ReadonlySet<string>): void {
  for (const year of draft.years.values()) {
    if (year.schoolId !== schoolId) continue;
    const gone = new Set([...ended].map((sourcedId) => derivedId('period', year.id, sourcedId)));
    year.periods = year.periods.filter(({ id }) => !gone.has(id));
  }
}

function openUsualYear(draft: Draft, schoolId: string): void {
  const start = startOf(draft.today);
  const year = { from: `${start}-09-01`, to: `${start + 1}-08-31`, title: titleOfYear(start) };
  const id = derivedId('academic-year', schoolId, start);
  draft.years.set(id, { id, schoolId, ...year, periods: [], ver: 0 });
  draft.findings.mended({ file: 'academicSessions.csv', row: 0 }, '', 'year-guessed', { other: year.title });
}
