import { deliver } from './deliver.ts';
import type { Queued } from './queued.types.ts';
import { queueStore } from './queue-store.ts';
import { pauseAfter, type Verdict } from './verdict.ts';

export type Heard = (queued: Queued, verdict: Exclude<Verdict, { kind: 'again' }>) => void;

/**
 * Sends sealed commands, those of one lane in order, the same id until there is an answer. A command leaves the disk
 * only after its answer; what was refused is kept by whoever hears it.
 */
export class Lanes {
  private readonly waiting = new Map<string, Queued[]>();
  private readonly failures = new Map<string, number>();
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(
    private readonly heard: Heard,
    private readonly stateChanged: () => void,
  ) {}

  /** Commands without an answer, and whether the last attempt reached nobody. */
  get unanswered(): number {
    return [...this.waiting.values()].reduce((sum, lane) => sum + lane.length, 0);
  }

  get isStruggling(): boolean {
    return this.failures.size > 0;
  }

  isBusy(lane: string): boolean {
    return this.waiting.has(lane);
  }

  add(queued: Queued): void {
    const lane = this.waiting.get(queued.lane);
    if (lane) return void lane.push(queued);
    this.waiting.set(queued.lane, [queued]);
    void this.run(queued.lane);
  }

  /** The network is back: no reason to wait for the next attempt. */
  hurry(): void {
    this.timers.forEach(clearTimeout);
    this.timers.clear();
    [...this.failures.keys()].forEach((lane) => void this.run(lane));
  }

  private async run(lane: string): Promise<void> {
    const first = this.waiting.get(lane)?.[0];
    if (!first) return;
    const verdict = await deliver(first);
    if (verdict.kind === 'again') return this.later(lane);
    this.failures.delete(lane);
    this.leave(lane);
    if (verdict.kind === 'done') await queueStore.delete(first.id);
    this.heard(first, verdict);
    void this.run(lane);
  }

  private leave(lane: string): void {
    const rest = this.waiting.get(lane)?.slice(1) ?? [];
    if (rest.length > 0) this.waiting.set(lane, rest);
    else this.waiting.delete(lane);
  }

  private later(lane: string): void {
    const attempt = (this.failures.get(lane) ?? 0) + 1;
    this.failures.set(lane, attempt);
    this.stateChanged();
    const timer = setTimeout(
      () => (this.timers.delete(timer), void this.run(lane)),
      pauseAfter(attempt, Math.random()),
    );
    this.timers.add(timer);
  }
}
