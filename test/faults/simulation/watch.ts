import { type Commit, type Effect, type InboxShelf, nameOf } from './inbox-shelf.ts';
import type { LogShelf } from './memory-log.ts';

export type Sources = ReadonlyMap<string, LogShelf>;

/** Looks at every commit of a hearer, and at everything at the end; what it finds is a violation. */
export class Watch {
  readonly violations: string[] = [];
  private readonly cursors = new Map<string, number>();
  private readonly versions = new Map<string, number>();

  constructor(private readonly sources: Sources) {}

  committed({ stream, from, to, effects, parked }: Commit): void {
    const name = nameOf(stream.source, stream.key);
    const log = this.sources.get(stream.source)?.of(stream.key) ?? [];
    if (from.seq !== (this.cursors.get(name) ?? 0)) this.violate('B4', `${name} moved under the transaction's feet`);
    if (to.seq > log.length) this.violate('B10', `${name} is at ${to.seq}, its source at ${log.length}`);
    this.cursors.set(name, to.seq);
    const taken = [...effects, ...parked].map(({ seq }) => seq).toSorted((one, other) => one - other);
    if (taken.length !== to.seq - from.seq || taken.some((seq, index) => seq !== from.seq + 1 + index))
      this.violate('B3', `${name} went from ${from.seq} to ${to.seq} by ${taken.join()}`);
    for (const effect of effects) this.applied(name, effect, log[effect.seq - 1]?.commandId);
  }

  /** At rest: nothing is lost, nothing doubled, everybody is at the end. */
  atRest(shelf: InboxShelf, acknowledged: ReadonlyMap<string, { source: string; key: string; seq: number }>): void {
    for (const [command, { source, key, seq }] of acknowledged) {
      const found =
        this.sources
          .get(source)
          ?.of(key)
          .filter(({ commandId }) => commandId === command) ?? [];
      if (found.length !== 1 || found[0]?.seq !== seq) this.violate('B6', `${command} stands ${found.length} times`);
    }
    for (const [source, log] of this.sources) for (const key of log.events.keys()) this.keyAtRest(shelf, source, key);
    if (shelf.halts.length > 0) this.violate('B10', `halted: ${shelf.halts[0]?.reason}`);
  }

  private keyAtRest(shelf: InboxShelf, source: string, key: string): void {
    const name = nameOf(source, key);
    const log = this.sources.get(source)?.of(key) ?? [];
    if (log.some(({ seq }, index) => seq !== index + 1)) this.violate('B1', `${name} has a hole`);
    const parked = shelf.parkedEvents.get(name) ?? [];
    const applied = shelf.effects.get(name)?.length ?? 0;
    if (applied + parked.length !== log.length)
      this.violate('B3', `${name}: ${applied} applied and ${parked.length} parked of ${log.length}`);
    for (const { about } of parked)
      if (!shelf.parked.get(name)?.has(about)) this.violate('B3', `${about} queues behind nothing`);
  }

  private applied(name: string, { seq, about, version, commandId }: Effect, saidBy: string | undefined): void {
    if (commandId !== saidBy) this.violate('B3', `${name} ${seq} is not what was said`);
    const before = this.versions.get(about) ?? 0;
    if (version !== before + 1) this.violate('B8', `${about} went from version ${before} to ${version}`);
    this.versions.set(about, version);
  }

  violate(rule: string, what: string): void {
    this.violations.push(`${rule}: ${what}`);
  }
}
