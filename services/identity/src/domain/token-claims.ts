import type { TokenClaims } from '@parta/contracts';
import type { Rights } from './rights.ts';
import type { Session } from './session.ts';

/** An access token lives so many seconds, and never longer than its session. */
const LIFE = 300;

/** What an access token says (identity.md 8.4). `now` and `until` in seconds. */
export function tokenClaims(session: Session, rights: Rights, av: number, now: number): TokenClaims {
  const ends = seconds(session.absoluteUntil);
  return {
    iss: 'parta',
    aud: 'parta',
    sub: session.accountId,
    pid: session.personId,
    sid: session.id,
    iat: now,
    exp: ends < now + LIFE ? ends : now + LIFE,
    auth_time: seconds(session.authTime),
    acr: `parta:${session.strength}`,
    amr: session.amr,
    role: session.role,
    sch: rights.schoolIds,
    kids: rights.children,
    av,
  };
}

function seconds(instant: Date): number {
  const milliseconds = instant.getTime();
  return (milliseconds - (milliseconds % 1000)) / 1000;
}
