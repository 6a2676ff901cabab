import { finalsOfSubject, type SubjectFinal } from './finals-of-subject.ts';
import type { SubjectGroup } from './rows.ts';

/**
 * The finals that were set in these journals of one subject. Of two journals of one name whose scales differ each has its own.
 * @param journals the present one last
 */
export function finalsOfJournals(finals: readonly SubjectFinal[], journals: readonly SubjectGroup[]) {
  const own = new Set(journals.map(({ groupId }) => groupId));
  return finalsOfSubject(
    finals.filter(({ groupId }) => own.has(groupId)),
    journals.at(-1)?.subject ?? '',
  );
}
