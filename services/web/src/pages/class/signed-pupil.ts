import type { SignaturesOfClassAnswer } from '@parta/contracts';
import { m } from '../../words/messages.js';

export type SignedPupil = SignaturesOfClassAnswer['pupils'][number];

/** How a pupil's week stands, in words. */
export function stateWords({ version, state, signatures }: SignedPupil): string {
  if (version === null) return m.class_signatures_no_lessons();
  if (state === 'changed') return m.week_changed_after_signing();
  if (state === 'unsigned') return m.class_signatures_none();
  return signatures.some(({ paper, isCurrent }) => paper && isCurrent)
    ? m.signed_on_paper()
    : m.class_signatures_signed();
}

/** True where a signature on paper can be recorded: something to sign stands, and nothing under it yet. */
export const isOpen = ({ version, state, ownChild }: SignedPupil): boolean =>
  version !== null && state !== 'signed' && !ownChild;
