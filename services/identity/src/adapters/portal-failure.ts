import { AuthorizationResponseError, ResponseBodyError } from 'openid-client';
import { codeOfProtocolError, type PortalCode } from '../domain/portal-fault.ts';

/** A sign-in the portal did not bring to its end. */
export class PortalFailure extends Error {
  constructor(
    readonly code: PortalCode,
    /** Somebody may be trying something: worth an event. */
    readonly suspicious: 'suspicious' | 'plain',
    cause: unknown,
  ) {
    super(`The portal's sign-in ended with ${code}`, { cause });
    this.name = 'PortalFailure';
  }
}

/** The portal did not answer, or not in its language: try again later. */
const away = new Set([
  'OAUTH_ABORT',
  'OAUTH_PARSE_ERROR',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_TIMEOUT',
]);

/** What went wrong with the portal, by the kind of the error alone. Errors that are ours fly on. */
export function failureOf(error: unknown): PortalFailure {
  if (error instanceof AuthorizationResponseError) {
    return new PortalFailure(codeOfProtocolError(error.error), 'plain', error);
  }
  if (error instanceof ResponseBodyError) {
    if (error.status >= 500) return new PortalFailure('PORT-03', 'plain', error);
    const code = codeOfProtocolError(error.error);
    return new PortalFailure(code, code === 'PORT-04' ? 'suspicious' : 'plain', error);
  }
  const { code } = error as { code?: string };
  if (isSilence(error) || (code !== undefined && away.has(code))) return new PortalFailure('PORT-03', 'plain', error);
  if (code?.startsWith('OAUTH_')) return new PortalFailure('PORT-04', 'suspicious', error);
  throw error;
}

/** What fetch throws when nobody answers, as it is or wrapped by the client. */
function isSilence(error: unknown): boolean {
  return [error, (error as Error).cause].some((thrown) => {
    const { name, message } = (thrown ?? {}) as Partial<Error>;
    return name === 'AbortError' || name === 'TimeoutError' || (name === 'TypeError' && message === 'fetch failed');
  });
}
