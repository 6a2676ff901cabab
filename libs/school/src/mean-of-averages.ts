import type { Average } from './average.ts';

/** The mean of several averages, each counting once, exact and reduced; `undefined` where there is none. */
export function meanOfAverages(averages: readonly Average[]): Average | undefined {
  const [first, ...others] = averages;
  if (!first) return undefined;
  const sum = others.reduce(plus, first);
  return reduced({ n: sum.n, d: sum.d * BigInt(averages.length) });
}

function plus(one: Average, other: Average): Average {
  return reduced({ n: one.n * other.d + other.n * one.d, d: one.d * other.d });
}

function reduced({ n, d }: Average): Average {
  const divisor = greatestDivisor(n, d);
  return { n: n / divisor, d: d / divisor };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}
