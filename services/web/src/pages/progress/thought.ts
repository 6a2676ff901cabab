import type { Average } from '@parta/school';

/** Marks somebody imagines: `count` of one value and weight, in hundredths. */
export type Thought = { value: number; weight: number; count: number };

/** The average with these marks beside those that stand: the same exact sums, so it is what they would give. */
export function averageWith(average: Average | undefined, thoughts: readonly Thought[]): Average | undefined {
  const { n, d } = thoughts.reduce(
    (sum, { value, weight, count }) => {
      const added = BigInt(weight) * BigInt(count);
      return { n: sum.n + BigInt(value) * added, d: sum.d + added };
    },
    average ?? { n: 0n, d: 0n },
  );
  return d > 0n ? { n, d } : undefined;
}

/** One more of this kind: the same value and weight is counted up, another one stands below. */
export function oneMore(thoughts: readonly Thought[], { value, weight }: Omit<Thought, 'count'>): Thought[] {
  const isSame = (thought: Thought) => thought.value === value && thought.weight === weight;
  return thoughts.some(isSame)
    ? thoughts.map((thought) => (isSame(thought) ? { ...thought, count: thought.count + 1 } : thought))
    : [...thoughts, { value, weight, count: 1 }];
}
