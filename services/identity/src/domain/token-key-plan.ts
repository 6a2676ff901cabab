/** A pair of keys for access tokens. Times in milliseconds. */
export type KeyAge = { kid: string; status: 'next' | 'active' | 'retired'; since: number };

/** What a turn of the keys does; what is created becomes the next key, or the first of all. */
export type KeyPlan = { activate: string | null; retire: string | null; drop: string[]; create: ('active' | 'next')[] };
export type Occasion = 'due' | 'emergency';

const hour = 3_600_000;
const activeFor = 30 * 24 * hour;
/** A key is published so long before it signs, so that every verifier has it. */
const publishedBefore = 24 * hour;
/** Tokens of a retired key have long expired when it is dropped. */
const retiredFor = 2 * hour;

/**
 * The turn that is due now: an active key for 30 days, its successor published at least a day ahead, the retired one
 * kept for its last tokens. In an emergency the active key goes at once and is published no more (identity.md 9).
 */
export function keyPlan(keys: KeyAge[], now: number, occasion: Occasion): KeyPlan {
  const active = keys.find(({ status }) => status === 'active');
  const next = keys.find(({ status }) => status === 'next');
  const drop = keys.filter(({ status, since }) => status === 'retired' && since + retiredFor <= now).map(kidOf);
  if (!active) return { activate: null, retire: null, drop, create: next ? ['active'] : ['active', 'next'] };
  if (occasion === 'emergency') {
    const compromised = [...keys.filter(({ status }) => status === 'retired').map(kidOf), active.kid];
    return {
      activate: next?.kid ?? null,
      retire: null,
      drop: compromised,
      create: next ? ['next'] : ['active', 'next'],
    };
  }
  if (!next) return { activate: null, retire: null, drop, create: ['next'] };
  const isDue = active.since + activeFor <= now && next.since + publishedBefore <= now;
  if (!isDue) return { activate: null, retire: null, drop, create: [] };
  return { activate: next.kid, retire: active.kid, drop, create: ['next'] };
}

/** True when the plan changes nothing. */
export function isIdle({ activate, retire, drop, create }: KeyPlan): boolean {
  return activate === null && retire === null && drop.length === 0 && create.length === 0;
}

const kidOf = ({ kid }: KeyAge): string => kid;
