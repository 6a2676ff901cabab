import type { Role } from '@parta/contracts';
import type { Proof } from './login-transaction.ts';
import type { OwnRole } from './own-roles.ts';
import { limitsOf, type SessionLimits } from './session-limits.ts';
import type { Session } from './session.ts';

/** A session about to begin. `authTime` is when the person proved who they are, ISO 8601. */
export type Opening = Omit<
  Session,
  'authTime' | 'idleSeconds' | 'lastUsedAt' | 'absoluteUntil' | 'endedAt' | 'endReason'
> & { secretHash: string; authTime: string; limits: SessionLimits };

/** What is known of the browser. */
export type Browser = { id: string; secretHash: string; agent: string; ipPrefix: string };

/** A session after a sign-in by a portal, in the role of the last visit where it still stands; one that was proved anew is a step-up. */
export function portalOpening(
  account: { id: string; personId: string },
  { role, schoolId }: OwnRole,
  browser: Browser,
  { provider, proof, now }: { provider: string; proof: Proof; now: string },
): Opening {
  const who = { accountId: account.id, personId: account.personId, role, schoolId };
  const strength = proof === 'anew' ? 3 : 2;
  return { ...who, ...browser, strength, amr: ['portal'], authTime: now, provider, limits: limitsOf(role) };
}

/** The same person in another role: a new session that proves no more than the former did. */
export function switchedOpening(
  former: Session,
  { role, schoolId }: OwnRole,
  { id, secretHash }: Pick<Browser, 'id' | 'secretHash'>,
): Opening {
  const { accountId, personId, strength, amr, provider, agent, ipPrefix } = former;
  const authTime = former.authTime.toISOString();
  const proved = { accountId, personId, strength, amr, authTime, provider };
  return { ...proved, id, secretHash, agent, ipPrefix, role, schoolId, limits: limitsOf(role) };
}

/** The role a visit begins with: that of the last one, else the first. */
export function firstRole(
  roles: OwnRole[],
  last: { lastRole: Role | null; lastSchool: string | null },
): OwnRole | undefined {
  const same = roles.find(({ role, schoolId }) => role === last.lastRole && schoolId === last.lastSchool);
  return same ?? roles[0];
}
