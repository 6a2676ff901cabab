import { derivedId } from '@parta/contracts';
import type { ClassRow } from '../../oneroster/rows.ts';
import type { Draft } from '../draft.ts';
import type { AcademicYear } from '../held.ts';

/** The academic year of a class: that of its first term, else the current or latest one of the school. */
export function yearOfClass(draft: Draft, schoolId: string, { at, terms }: ClassRow): AcademicYear | undefined {
  const usual = usualYear(draft, schoolId);
  for (const term of terms) {
    const start = draft.terms.idOf(term);
    const year = start === undefined ? undefined : draft.years.get(derivedId('academic-year', schoolId, Number(start)));
    if (year) return year;
    draft.findings.mended(at, 'termSourcedIds', 'unknown-term', { value: term, other: usual?.title ?? '' });
  }
  return usual;
}

function usualYear(draft: Draft, schoolId: string): AcademicYear | undefined {
  const years = [...draft.years.values()].filter((year) => year.schoolId === schoolId);
  const current = years.find(({ from, to }) => from <= draft.today && draft.today <= to);
  return current ?? years.toSorted((left, right) => (left.from < right.from ? 1 : -1))[0];
}
