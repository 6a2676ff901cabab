import { type ImportRoster, Refusal } from '@parta/contracts';
import type { Findings } from '../../oneroster/findings.ts';
import type { Outcome } from './outcome.ts';

/**
 * Whether a set may be taken as it was previewed: all of it or nothing.
 * @throws import-refused while a row is refused
 * @throws import-changed when it would now come to something else than what was shown
 */
export function checkImport({ digest }: ImportRoster, outcome: Outcome, { refusedCount: count }: Findings): void {
  if (count > 0) throw new Refusal('import-refused', `${count} rows are refused`, { count });
  if (digest !== outcome.digest) throw new Refusal('import-changed', 'The preview no longer holds');
}
