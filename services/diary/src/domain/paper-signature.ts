import { Refusal } from '@parta/contracts';
import type { PupilWeek } from './rows.ts';

/** A family has signed a week on paper; `by` is the class teacher who holds it in hand. */
export type PaperSignature = PupilWeek & {
  signatureId: string;
  by: string;
  /** The school's day on which it was recorded. */
  day: string;
  /** SHA-256 of what stood then. */
  version: string;
  at: string;
  /** Who took the record back, and when. */
  withdrawn: { by: string; at: string } | null;
};

/** @throws SIGN-05 where the one who records would be the one who signs */
export function assertNotOwn(pupilId: string, ownChildren: readonly string[]): void {
  if (ownChildren.includes(pupilId)) throw new Refusal('SIGN-05', 'Nobody records the own signature', { pupilId });
}

/** True for a record of this version that nobody took back. */
export function stands({ version, withdrawn }: PaperSignature, current: string | null): boolean {
  return withdrawn === null && version === current;
}
