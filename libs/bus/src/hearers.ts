import type { EventContract } from '@parta/contracts';
import type { Invoke } from './answer.ts';

/** What a service does with one type of fact: one by one, or a run of them at once; `inAnyOrder`: whatever other such types say in between. */
export type Hearer = {
  contract: EventContract;
  runs: 'hearing' | 'hearing-run';
  inAnyOrder?: boolean | undefined;
  invoke: Invoke;
};

/** Hearers by type and version: `journal.mark-set` in version 1. */
export class Hearers {
  private readonly byType = new Map<string, Hearer>();
  private readonly types = new Set<string>();

  add(hearer: Hearer): void {
    const { type, owner, name } = hearer.contract;
    if (this.byType.has(type)) throw new Error(`${type} is heard twice`);
    this.byType.set(type, hearer);
    this.types.add(`${owner}.${name}`);
  }

  get sources(): Set<string> {
    return new Set([...this.byType.values()].map(({ contract }) => contract.owner));
  }

  get all(): Hearer[] {
    return [...this.byType.values()];
  }

  /**
   * The hearer of a fact; undefined where nobody here listens to that type, which then only moves the cursor.
   * @throws where the type is heard, but not in this version: a newer producer (parks, is never guessed)
   */
  of({ type, version }: { type: string; version: number }): Hearer | undefined {
    const hearer = this.byType.get(`${type}.v${version}`);
    if (!hearer && this.types.has(type)) throw new Error(`${type} is heard here, but not in version ${version}`);
    return hearer;
  }
}
