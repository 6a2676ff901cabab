import type { ImportRoster, PreviewRosterAnswer, RosterRemark } from '@parta/contracts';
import { cityDay } from '../../city-day.ts';
import type { Draft } from '../draft.ts';
import type { Outcome } from './outcome.ts';
import { inOrder } from './preview-of.ts';

/** An import that was made, with everything that was found and what was left out. `at` is an instant. */
export type Batch = {
  importId: string;
  at: string;
  day: string;
  /** Null: the operator's program. */
  by: string | null;
  digest: string;
  schoolIds: string[];
  files: string[];
  counts: PreviewRosterAnswer['counts'];
  excluded: string[];
  remarks: RosterRemark[];
};

type Made = { files: string[]; draft: Draft; outcome: Outcome; by: string | null; now: string };

/** What the history keeps of an import. */
export function batchOf({ importId, exclude }: ImportRoster, { files, draft, outcome, by, now }: Made): Batch {
  const { digest, counts } = outcome;
  return {
    ...{ importId, at: now, day: cityDay(now), by, digest, files, counts },
    schoolIds: [...draft.schoolIds],
    excluded: [...exclude].toSorted(),
    remarks: inOrder(draft.findings.remarks),
  };
}
