import { Refusal } from '@parta/contracts';
import type { FastifyRequest } from 'fastify';
import { secretOf } from './cookies.ts';
import { judgeCsrf } from './csrf.ts';

const HARMLESS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whatever changes something must come from our own page: proved by the browser (`Sec-Fetch-Site`, `Origin`)
 * and by `X-CSRF-Token`, which belongs to the session or, before there is one, to the visitor's cookie.
 * @throws SYS-02; ROLE-03 when our own page is from before the session changed
 */
export const csrfHook =
  (ownOrigin: string) =>
  async (request: FastifyRequest): Promise<void> => {
    if (HARMLESS.has(request.method)) return;
    if (!isFromOurPage(request, ownOrigin)) throw new Refusal('SYS-02', 'The request is not of our own page');
    const secret = secretOf(request, 'session') ?? secretOf(request, 'visitor');
    const token = request.headers['x-csrf-token'];
    const verdict = secret ? judgeCsrf(secret, typeof token === 'string' ? token : undefined) : 'none';
    if (verdict === 'none') throw new Refusal('SYS-02', 'No CSRF value');
    if (verdict === 'foreign') throw new Refusal('ROLE-03', 'The page is from before the session changed');
  };

/** Browsers too old for `Sec-Fetch-Site` still send `Origin` with a POST; a request with neither is no browser's. */
function isFromOurPage({ headers, host }: FastifyRequest, ownOrigin: string): boolean {
  const { origin, 'sec-fetch-site': site } = headers;
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin === undefined) return site !== undefined;
  return URL.canParse(origin) && (ownOrigin ? origin === ownOrigin : new URL(origin).host === host);
}
