import { REFUSALS, type RefusalCode, type RefusalKind } from '@parta/contracts';

/** Every kind of "no" and its status. The only place of Parta that knows the statuses of refusals. */
const STATUS: Record<RefusalKind, number> = {
  malformed: 400,
  'unknown-caller': 401,
  forbidden: 403,
  absent: 404,
  conflict: 409,
  rule: 422,
  'too-many': 429,
  broken: 500,
  outside: 502,
  busy: 503,
};

/** Where HTTP has a narrower word than the kind. */
const NARROWER: Partial<Record<RefusalCode, number>> = { 'too-large': 413 };

export const statusOf = (code: RefusalCode): number => NARROWER[code] ?? STATUS[REFUSALS[code].kind];

/** The refusal behind a status that the HTTP server itself decided on: a body too large, no such route. */
export function codeOfStatus(status: number): RefusalCode {
  if (status === 404 || status === 405) return 'not-found';
  if (status === 413) return 'too-large';
  return status >= 400 && status < 500 ? 'malformed' : 'internal';
}
