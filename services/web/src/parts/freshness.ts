const MINUTES_15 = 15 * 60_000;
const DAY = 24 * 3600_000;

/** How old what is shown is: new enough to be shown without a word, with its time, or with a warning. */
export type Freshness = 'new' | 'timed' | 'old';

/** `at`, `now`: milliseconds since 1970. */
export function freshnessOf(at: number, now: number): Freshness {
  const age = now - at;
  if (age >= DAY) return 'old';
  return age >= MINUTES_15 ? 'timed' : 'new';
}
