import type { Role } from '@parta/contracts';

export type EndReason = 'signed-out' | 'everywhere' | 'role-switched' | 'too-many' | 'link-suspended' | 'not-verified';

/** One signed-in browser, in one role of one person. Its secret is known to the browser alone. */
export type Session = {
  id: string;
  accountId: string;
  personId: string;
  role: Role;
  schoolId: string | null;
  /** As it began: 1 password, 2 portal, 3 step-up, which wears off (`strengthAt`). */
  strength: 1 | 2 | 3;
  amr: string[];
  authTime: Date;
  provider: string | null;
  agent: string;
  ipPrefix: string;
  idleSeconds: number;
  lastUsedAt: Date;
  absoluteUntil: Date;
  endedAt: Date | null;
  endReason: EndReason | null;
};

/** True while the session may be used at an instant in milliseconds. */
export function isLive({ endedAt, lastUsedAt, idleSeconds, absoluteUntil }: Session, now: number): boolean {
  const isIdle = lastUsedAt.getTime() + idleSeconds * 1000 <= now;
  return endedAt === null && !isIdle && now < absoluteUntil.getTime();
}
