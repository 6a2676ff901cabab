import { Refusal } from '@parta/contracts';
import type { FastifyRequest } from 'fastify';
import { secretOf } from './cookies.ts';
import { isOpen } from './open-routes.ts';
import { revsIn } from './revs-in.ts';
import type { Session, Sessions } from './sessions.ts';

/**
 * Turns the cookie into a session and its access token, before the body is read.
 * @throws AUTH-08 on a route that is not open, without a live session
 */
export const sessionHook =
  (sessions: Sessions) =>
  async (request: FastifyRequest): Promise<void> => {
    const trace = `00-${request.id}-${request.id.slice(0, 16)}-01`;
    request.who = { signedIn: undefined, seen: revsIn(request.headers['x-rev']), told: undefined, trace };
    if (isOpen(request.routeOptions.url ?? request.url)) return;
    const secret = secretOf(request, 'session');
    if (!secret) throw new Refusal('AUTH-08', 'No session cookie');
    request.who.signedIn = { secret, session: await sessions.of(secret) };
    sessions.prolong(secret);
  };

/**
 * The live session of a request to an open route, if it has one.
 * @throws what the exchange refuses, other than that the session has ended
 */
export async function whoeverAsks(sessions: Sessions, request: FastifyRequest): Promise<Session | undefined> {
  const secret = secretOf(request, 'session');
  if (!secret) return undefined;
  try {
    const session = await sessions.of(secret);
    request.who.signedIn = { secret, session };
    return session;
  } catch (error) {
    if (error instanceof Refusal && ENDED.has(error.code)) return undefined;
    throw error;
  }
}

const ENDED = new Set(['AUTH-08', 'ROLE-03']);
