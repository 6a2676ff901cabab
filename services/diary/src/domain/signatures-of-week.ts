import type { SignaturesOfWeekAnswer } from '@parta/contracts';
import type { WeekToSign } from './sign-week.ts';
import { signingDays } from './signing-days.ts';

/**
 * What the family and the class teacher see of the signatures under a week: later changes are flagged, late ones named.
 * @param signer the asker where they may sign at all, else null
 */
export function signaturesOfWeek(
  monday: string,
  { version, today, settings, standing }: WeekToSign,
  signer: string | null,
): SignaturesOfWeekAnswer {
  const { from, until } = signingDays(monday, settings);
  const signatures = standing.map(({ by, at, day, ...signed }) => {
    return { by, at, isCurrent: signed.version === version, isLate: day > until };
  });
  const isSigned = signatures.some(({ isCurrent }) => isCurrent);
  const isMine = signatures.some(({ by, isCurrent }) => isCurrent && by === signer);
  const state = signatures.length > 0 ? 'changed' : 'unsigned';
  const maySign = signer !== null && version !== null && from <= today && !isMine;
  return { version, from, until, state: isSigned ? 'signed' : state, maySign, signatures };
}

/** As a trusted person sees it: whether the week is signed, not by whom, and not of what. */
export function statusOnly(answer: SignaturesOfWeekAnswer): SignaturesOfWeekAnswer {
  return { ...answer, version: null, signatures: [] };
}
