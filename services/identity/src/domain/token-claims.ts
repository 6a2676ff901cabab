import type { TokenClaims } from '@parta/contracts';
import { addDays } from '@parta/school';
import { cityMidnight } from './city-midnight.ts';
import type { Rights } from './rights.ts';
import type { Session } from './session.ts';
import { STEP_UP, strengthAt } from './strength-at.ts';

/** An access token lives so many seconds, and never longer than its session. */
const LIFE = 300;

/** Whoever holds a token: a session, or the address of a calendar. */
type Holder = Pick<
  Session,
  'id' | 'accountId' | 'personId' | 'role' | 'strength' | 'amr' | 'authTime' | 'absoluteUntil'
>;

/** What an access token says (identity.md 8.4), no longer than it stays true. `now` in seconds. */
export function tokenClaims(session: Holder, rights: Rights, av: number, now: number): TokenClaims {
  const authTime = seconds(session.authTime);
  const strength = strengthAt(session.strength, authTime, now);
  const { schoolIds, children, grants, changesOn } = rights;
  const tg = grants.map(({ childId, scopes, until }) => ({
    c: childId,
    s: scopes,
    u: cityMidnight(addDays(until, 1)),
  }));
  const ends = [
    ...[seconds(session.absoluteUntil), now + LIFE],
    ...(strength === 3 ? [authTime + STEP_UP] : []),
    ...(changesOn ? [cityMidnight(changesOn)] : []),
  ];
  return {
    iss: 'parta',
    aud: 'parta',
    sub: session.accountId,
    pid: session.personId,
    sid: session.id,
    iat: now,
    exp: ends.reduce((first, end) => (end < first ? end : first)),
    auth_time: authTime,
    acr: `parta:${strength}`,
    amr: session.amr,
    role: session.role,
    sch: schoolIds,
    kids: children,
    ...(tg.length > 0 && { tg }),
    av,
  };
}

function seconds(instant: Date): number {
  const milliseconds = instant.getTime();
  return (milliseconds - (milliseconds % 1000)) / 1000;
}
