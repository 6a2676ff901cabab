import type { FinishPortalAnswer } from '@parta/contracts';

export type RefusedAnswer = Extract<FinishPortalAnswer, { outcome: 'refused' }>;
export type PortalCode = RefusedAnswer['code'];

/**
 * What an error code of the OpenID protocol means for the person. Only the code is read: descriptions are written by
 * whoever sends the browser (N069).
 */
export function codeOfProtocolError(error: string): PortalCode {
  if (error === 'access_denied') return 'PORT-02';
  if (error === 'server_error' || error === 'temporarily_unavailable') return 'PORT-03';
  return error === 'invalid_grant' || error === 'invalid_token' ? 'PORT-04' : 'PORT-01';
}

/** The answer to a sign-in that does not go on. */
export function refusal(code: PortalCode, more: Partial<Omit<RefusedAnswer, 'outcome' | 'code'>> = {}): RefusedAnswer {
  return { outcome: 'refused', code, differs: [], lacks: [], caseNumber: null, ...more };
}
