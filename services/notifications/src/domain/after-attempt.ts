import { fnv1a32 } from '@parta/contracts';

/** What the wire said. `not_sent`: no byte of the letter was handed over; `ambiguous`: it was, and nobody said what became of it. */
export type Outcome = 'accepted' | 'rejected_permanent' | 'rejected_temporary' | 'throttled' | 'not_sent' | 'ambiguous';

/** A letter after the n-th attempt; `unknowns` counts the former attempts without an answer. */
export type Attempted = { deliveryId: string; tries: number; unknowns: number };
/** How it goes on; `waitSeconds` null: it does not. */
export type Next = { state: State; reason: string | null; waitSeconds: number | null };
export type State = 'queued' | 'sent' | 'failed' | 'unknown' | 'unknown_closed';

/** Seconds before the next try at our own mail server, which itself tries for two days (notifications.md 9). */
const WAITS = [10, 60, 300, 900, 3600];
/** A letter nobody answered for is sent once more, with the same Message-ID, after this long. */
const RESEND_AFTER = 60;

/** Only what certainly did not go is tried again freely; what may have gone is repeated once, and never called sent. */
export function afterAttempt(attempted: Attempted, outcome: Outcome): Next {
  if (outcome === 'accepted') return { state: 'sent', reason: null, waitSeconds: null };
  if (outcome === 'rejected_permanent') return { state: 'failed', reason: 'permanent', waitSeconds: null };
  if (outcome === 'ambiguous') return afterSilence(attempted);
  return { state: 'queued', reason: outcome, waitSeconds: withJitter(waitOf(attempted), attempted) };
}

function afterSilence({ unknowns }: Attempted): Next {
  if (unknowns > 0) return { state: 'unknown_closed', reason: 'ambiguous', waitSeconds: null };
  return { state: 'unknown', reason: 'ambiguous', waitSeconds: RESEND_AFTER };
}

function waitOf({ tries }: Attempted): number {
  return WAITS[tries - 1] ?? (WAITS.at(-1) as number);
}

/** 80 to 120 % of the wait, by the letter's own id: letters that failed together do not come back together. */
function withJitter(seconds: number, { deliveryId, tries }: Attempted): number {
  const permille = 800 + (fnv1a32(`${deliveryId} ${tries}`) % 401);
  return (seconds * permille) / 1000;
}
