import { numberOf, roundedMark, type SettingValue } from '@parta/school';
import { nothing, type Proposal } from './proposal.ts';

/** Finals one follows from. `null`: not set yet. */
type Set = string | null;

/** The mean of finals, half up. With н/а or осв among them nothing is proposed; one that is not set yet is waited for. */
function meanOf(finals: Set[]): Proposal {
  const set = finals.filter((value) => value !== null);
  if (set.some((value) => numberOf(value) === undefined)) return nothing('not-a-number');
  if (set.length === 0 || set.length < finals.length) return nothing('final-missing');
  const average = { n: set.reduce((sum, value) => sum + BigInt(value), 0n), d: BigInt(set.length) };
  return { ...nothing('proposed'), value: String(roundedMark(average)), average };
}

/** The year from its periods (`finals.annualRule`). `periods` are those whose final is required, and others that are set. */
export function proposeAnnual(periods: Set[], rule: SettingValue<'finals.annualRule'>): Proposal {
  return rule === 'manual' ? nothing('teacher-decides') : meanOf(periods);
}

/** The certificate of grade 9: the mean of year and exam where an exam was taken, else the year. */
export function proposeOverallOf9({ annual, exam }: { annual: Set; exam: Set }): Proposal {
  return meanOf(exam === null ? [annual] : [annual, exam]);
}

/** The certificate of grade 11: the mean of half-years and years of grades 10 and 11; exams do not count. */
export function proposeOverallOf11(finals: Set[]): Proposal {
  return meanOf(finals);
}
