import { Refusal } from '@parta/contracts';
import type { Session } from './sessions.ts';

/** Who sent a request and what goes with its questions; one per request, made before anything else looks at it. */
export type Who = {
  /** Secret of the cookie and its session; absent for anyone. */
  signedIn: { secret: string; session: Session } | undefined;
  /** `X-Rev`: places in the logs the browser has seen, `journal:s1502:17`; no answer may be older. */
  seen: readonly string[];
  /** The place in the logs the answer stands for, told in `X-Rev`. */
  told: string | undefined;
  /** `traceparent` of the request (W3C). */
  trace: string;
};

declare module 'fastify' {
  interface FastifyRequest {
    who: Who;
  }
}

/** @throws AUTH-08 for anyone */
export function sessionOf({ signedIn }: Who): Session {
  if (!signedIn) throw new Refusal('AUTH-08', 'No session');
  return signedIn.session;
}
