/** What a campaign ends with; the first figures are those of the acceptance. */
export type Outcome = {
  seed: number;
  seconds: number;
  mutant?: number;
  faults: number;
  /** Values of marks. */
  acknowledged: number;
  /** Acknowledged values of everything else in the journal, by kind. */
  beside: Record<string, number>;
  /** Quarters closed while teachers wrote in them. */
  closings: number;
  lost: number;
  doubled: number;
  disordered: number;
  duplicateNotifications: number;
  otherViolations: number;
  /** Every broken promise in a sentence, with its first places. */
  broken: string[];
  repairs: number;
  sweeps: number;
  steals: number;
  duplicates: number;
  gaps: number;
  reads: number;
  mails: number;
  /** From the last fault until everybody had heard everything; null when that never came. */
  convergedMs: number | null;
  byKind: Record<string, number>;
};

/** Everything must have been heard so soon after the last fault. */
const LONGEST_MS = 30_000;

/** 0: it holds. 1: something was harmed. 2: void, since a way to recover was never needed. */
export function exitCode(outcome: Outcome): 0 | 1 | 2 {
  const { lost, doubled, disordered, duplicateNotifications, otherViolations, convergedMs } = outcome;
  const harmed = lost + doubled + disordered + duplicateNotifications + otherViolations;
  if (harmed > 0 || convergedMs === null || convergedMs > LONGEST_MS) return 1;
  const { repairs, sweeps, steals, duplicates } = outcome;
  return Math.min(repairs, sweeps, steals, duplicates) === 0 ? 2 : 0;
}
