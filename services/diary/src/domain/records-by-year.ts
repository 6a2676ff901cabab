import type { RecordsOfPupilAnswer } from '@parta/contracts';
import { academicYearOf } from '@parta/school';

type Year = RecordsOfPupilAnswer['years'][number];
export type Achievement = Year['achievements'][number];
export type ExternalResult = Year['results'][number];

/** Achievements and results under the academic years of their days, the newest year first; in the order they came within a year. */
export function recordsByYear(achievements: Achievement[], results: ExternalResult[]): Year[] {
  const years = new Map(
    [...achievements, ...results].map(({ day }) => [academicYearOf(day).from, academicYearOf(day)]),
  );
  const isIn = ({ from, until }: { from: string; until: string }) => {
    return ({ day }: { day: string }): boolean => from <= day && day <= until;
  };
  return [...years.values()]
    .toSorted((one, other) => (one.from < other.from ? 1 : -1))
    .map((year) => ({ ...year, achievements: achievements.filter(isIn(year)), results: results.filter(isIn(year)) }));
}
