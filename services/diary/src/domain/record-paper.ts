import { derivedId, type RecordPaperSignature, Refusal } from '@parta/contracts';
import type { ClassWeek } from './class-week.ts';
import { assertNotOwn, type PaperSignature, stands } from './paper-signature.ts';
import { signingDays } from './signing-days.ts';

/**
 * What is new of the signatures on paper a class teacher wants recorded: all or nothing.
 * @throws not-found for a pupil who is not of the class, SIGN-05 for the own child, SIGN-04 before the first day or without lessons,
 *   SIGN-02 when a week is no longer what the list showed
 */
export function recordPaper(
  { today, settings, versions, ownChildren, papers }: ClassWeek,
  { monday, pupils }: RecordPaperSignature,
  by: string,
  at: string,
): PaperSignature[] {
  const isOpen = signingDays(monday, settings).from <= today;
  return pupils.flatMap(({ pupilId, version }) => {
    const standing = versions.get(pupilId);
    if (standing === undefined) throw new Refusal('not-found', 'No pupil of the class');
    assertNotOwn(pupilId, ownChildren);
    if (!isOpen || standing === null) throw new Refusal('SIGN-04', 'Nothing to sign yet', { pupilId });
    if (standing !== version) throw new Refusal('SIGN-02', 'The week is not what the list showed', { pupilId });
    if (papers.some((paper) => paper.pupilId === pupilId && stands(paper, version))) return [];
    const signatureId = derivedId('paper signature', pupilId, monday, version, at);
    return [{ signatureId, pupilId, monday, by, day: today, version, at, withdrawn: null }];
  });
}
