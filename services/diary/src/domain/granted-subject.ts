import type { GrantScope, SubjectOfPupilAnswer } from '@parta/contracts';

type Row = SubjectOfPupilAnswer['year'];
const UNTOLD = { lessons: 0, ill: 0, excused: 0, unexcused: 0 };

/**
 * A subject as a trusted person reads it: finals are the family's alone; missed lessons are counted where attendance was granted,
 * and why the child was away is told to nobody.
 */
export function grantedSubject(subject: SubjectOfPupilAnswer, granted: readonly GrantScope[]): SubjectOfPupilAnswer {
  const counts = granted.includes('attendance');
  const grantedRow = <Told extends Row>(row: Told): Told => {
    return { ...row, missed: { ...UNTOLD, lessons: counts ? row.missed.lessons : 0 }, finals: [] };
  };
  const periods = subject.periods.map(grantedRow);
  const shown = periods.filter((row) => row.periodId !== null || row.marks.length + row.missed.lessons > 0);
  return { ...subject, periods: shown, year: grantedRow(subject.year) };
}
