import type { CellRef } from '../grid/cell-ref.ts';
import { Lanes } from './lanes.ts';
import type { Queued } from './queued.types.ts';
import { queueStore } from './queue-store.ts';
import type { Verdict } from './verdict.ts';

type Answered = (id: string, refs: CellRef[], verdict: Verdict) => void;

/** Sealed commands on their way, with what they carry. A command is on disk before it leaves and until it is answered. */
export class Outgoing {
  private readonly flying = new Map<string, CellRef[]>();
  private readonly awaited = new Map<string, (verdict: Verdict) => void>();
  private readonly signedOut: Queued[] = [];
  private readonly lanes: Lanes;
  /** When the journal last confirmed something, milliseconds since 1970. */
  savedAt: number | undefined;

  constructor(
    private readonly answered: Answered,
    changed: () => void,
  ) {
    this.lanes = new Lanes((queued, verdict) => this.heard(queued, verdict), changed);
  }

  get isStruggling(): boolean {
    return this.lanes.isStruggling;
  }

  /** Something that is no cell, a topic or homework, is not answered yet. */
  get isSaying(): boolean {
    return this.awaited.size > 0;
  }

  isBusy(lane: string): boolean {
    return this.lanes.isBusy(lane);
  }

  send(queued: Queued): void {
    this.flying.set(
      queued.id,
      (queued.lines ?? []).map(({ ref }) => ref),
    );
    this.lanes.add(queued);
  }

  /** A disk that does not take it is no reason to keep the journal waiting. */
  async keepAndSend(queued: Queued): Promise<void> {
    await queueStore.put(queued).catch(() => undefined);
    this.send(queued);
  }

  /** Sends and waits for the answer, however long the network is away. */
  say(queued: Queued): Promise<Verdict> {
    const verdict = new Promise<Verdict>((resolve) => this.awaited.set(queued.id, resolve));
    void this.keepAndSend(queued);
    return verdict;
  }

  /** The network is back, or the person: no reason to wait any longer. */
  hurry(): void {
    this.lanes.hurry();
    this.signedOut.splice(0).forEach((queued) => this.send(queued));
  }

  private heard(queued: Queued, verdict: Verdict): void {
    const refs = this.flying.get(queued.id) ?? [];
    this.flying.delete(queued.id);
    if (verdict.kind === 'signed-out') this.signedOut.push(queued);
    else this.settle(queued.id, verdict);
    this.answered(queued.id, refs, verdict);
  }

  private settle(id: string, verdict: Verdict): void {
    if (verdict.kind === 'done') this.savedAt = Date.now();
    void queueStore.delete(id);
    this.awaited.get(id)?.(verdict);
    this.awaited.delete(id);
  }
}
