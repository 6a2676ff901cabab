/** Numbers that look random and are the same in every run. */
export type Random = {
  /** 0 <= next < 1 */
  next(): number;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  pick<T>(from: readonly T[]): T;
  /** True in about `share` of the asks, 0..1. */
  chance(share: number): boolean;
  shuffled<T>(items: readonly T[]): T[];
};

/** A generator of its own for every purpose: what one part of the school draws never shifts another part. */
export function randomFor(...purpose: (string | number)[]): Random {
  let state = hashOf(purpose.join('/'));
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    pick: (from) => from[whole(0, from.length - 1)] as (typeof from)[number],
    chance: (share) => next() < share,
    shuffled: (items) => shuffled(items, whole),
  };
}

const SEED = 1502;

function shuffled<T>(items: readonly T[], whole: (from: number, to: number) => number): T[] {
  const deck = [...items];
  for (let last = deck.length - 1; last > 0; last -= 1) {
    const other = whole(0, last);
    [deck[last], deck[other]] = [deck[other] as T, deck[last] as T];
  }
  return deck;
}

/** FNV-1a over UTF-16 units: short and well spread. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5 ^ SEED;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
