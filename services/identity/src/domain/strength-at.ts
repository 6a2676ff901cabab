import type { Session } from './session.ts';

/** A step-up counts so many seconds (identity.md 9.2); then the session is as strong as the portal makes it. */
export const STEP_UP = 300;

/** How strong a session is at an instant, both in seconds since 1970. */
export function strengthAt(strength: Session['strength'], authTime: number, now: number): Session['strength'] {
  return strength === 3 && authTime + STEP_UP <= now ? 2 : strength;
}
