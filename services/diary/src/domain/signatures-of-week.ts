import type { SignaturesOfWeekAnswer } from '@parta/contracts';
import { ascending } from './order.ts';
import { type PaperSignature, stands } from './paper-signature.ts';
import type { Signature, SigningRows } from './sign-week.ts';
import { signingDays } from './signing-days.ts';

/** What stands now, null without lessons, and the signatures under it: of guardians and on paper. */
type Signed = { version: string | null; standing: readonly Signature[]; papers: readonly PaperSignature[] };

/**
 * What the family and the class teacher see of the signatures under a week: later changes are flagged, late ones named.
 * @param signer the asker where they may sign at all, else null
 */
export function signaturesOfWeek(
  monday: string,
  { today, settings, ...signed }: SigningRows & Signed,
  signer: string | null,
): SignaturesOfWeekAnswer {
  const { from, until } = signingDays(monday, settings);
  const { version, standing } = signed;
  const isMine = standing.some((each) => each.by === signer && each.version === version);
  const maySign = signer !== null && version !== null && from <= today && !isMine;
  return { version, from, until, maySign, ...signaturesUnder(signed, until) };
}

/** How a week stands, and its signatures, oldest first; what was withdrawn counts no more but is not hidden. */
export function signaturesUnder(
  { version, standing, papers }: Signed,
  until: string,
): Pick<SignaturesOfWeekAnswer, 'state' | 'signatures'> {
  const signatures = [
    ...standing.map(({ by, at, day, ...signed }) => {
      return { by, at, isCurrent: signed.version === version, isLate: day > until };
    }),
    ...papers.map((paper) => {
      const { signatureId, by, at, day, withdrawn } = paper;
      return { by, at, isCurrent: stands(paper, version), isLate: day > until, paper: { signatureId, withdrawn } };
    }),
  ].toSorted((a, b) => ascending(a.at, b.at));
  const wasSigned = standing.length > 0 || papers.some(({ withdrawn }) => withdrawn === null);
  const isSigned = signatures.some(({ isCurrent }) => isCurrent);
  const state = wasSigned ? 'changed' : 'unsigned';
  return { state: isSigned ? 'signed' : state, signatures };
}

/** As a trusted person sees it: whether the week is signed, not by whom, and not of what. */
export function statusOnly(answer: SignaturesOfWeekAnswer): SignaturesOfWeekAnswer {
  return { ...answer, version: null, signatures: [] };
}
