import type { PreviewRosterAnswer, RosterRemark } from '@parta/contracts';
import type { RosterSet } from '../../oneroster/read-set.ts';
import type { Draft } from '../draft.ts';
import type { Outcome } from './outcome.ts';

const MOST_CHANGES = 500;
const MOST_REMARKS = 1000;

/** The outcome as it is shown: refusals before what was mended, both in the order of files and rows. */
export function previewOf({ version, findings }: RosterSet, draft: Draft, outcome: Outcome): PreviewRosterAnswer {
  const remarks = inOrder(findings.remarks);
  return {
    digest: outcome.digest,
    version,
    schools: [...draft.schoolIds].map((schoolId) => ({ schoolId, title: draft.schools.get(schoolId)?.title ?? '' })),
    counts: outcome.counts,
    changes: outcome.changes.slice(0, MOST_CHANGES),
    remarks: remarks.slice(0, MOST_REMARKS),
    remarksLeftOut: remarks.slice(MOST_REMARKS).length,
    refused: findings.refusedCount,
  };
}

/** Refused rows first; then by file and row. */
export function inOrder(remarks: readonly RosterRemark[]): RosterRemark[] {
  const key = ({ verdict, file, row, column }: RosterRemark): string =>
    `${verdict === 'refused' ? 0 : 1} ${file} ${String(row).padStart(9, '0')} ${column}`;
  return remarks.toSorted((left, right) => (key(left) < key(right) ? -1 : 1));
}
