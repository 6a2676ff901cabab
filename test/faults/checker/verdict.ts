/** What a violation takes from the people: a mark, its oneness, its order, peace. `other` is any further promise. */
export const HARMS = ['lost', 'doubled', 'disordered', 'duplicateNotifications', 'other'] as const;
export type Harm = (typeof HARMS)[number];

const EXAMPLES = 3;

/** Collects violations by harm and invariant, with the first few places of each. */
export class Verdict {
  private readonly found = new Map<string, { harm: Harm; count: number; examples: string[] }>();

  violate(harm: Harm, invariant: string, what: string, example: string, count = 1): void {
    const name = `${invariant} ${what}`;
    const known = this.found.get(name) ?? { harm, count: 0, examples: [] };
    this.found.set(name, known);
    known.count += count;
    if (known.examples.length < EXAMPLES) known.examples.push(example);
  }

  /** Says so unless it is true. */
  insist(isTrue: boolean, harm: Harm, invariant: string, what: string, example: string): void {
    if (!isTrue) this.violate(harm, invariant, what, example);
  }

  of(harm: Harm): number {
    return [...this.found.values()].filter((one) => one.harm === harm).reduce((sum, { count }) => sum + count, 0);
  }

  get isClean(): boolean {
    return this.found.size === 0;
  }

  /** One line for each broken promise. */
  lines(): string[] {
    return [...this.found].map(
      ([name, { harm, count, examples }]) => `${harm}: ${name}: ${count} (${examples.join('; ')})`,
    );
  }
}
