import { commandId } from '../api/command-id.ts';
import { claim, sendLeftovers } from './leftovers.ts';
import { unsentOf } from './leave-session.ts';
import { Outgoing } from './outgoing.ts';
import type { Queued } from './queued.types.ts';
import { queueStore } from './queue-store.ts';
import { onSessionWord } from './session-channel.ts';
import { TAB } from './tab.ts';
import type { Verdict } from './verdict.ts';

/** A word of the family on its way; `collided` and `refused` (with the reason in words) wait for their person. */
export type Saying = { queued: Queued; state: 'sent' | 'collided' | 'refused'; title: string };
/** Lanes of the family begin so: one for each task and for each note. */
const OWN = 'family ';
type Reread = () => Promise<unknown>;

/**
 * Ticks and notes of a family: on disk before they leave, shown as said until the diary has answered and was read again. What is
 * refused stays on disk, too, until its person has seen it (N-15).
 */
export class FamilyOutbox {
  private readonly sayings = new Map<string, Saying>();
  private readonly listeners = new Set<() => void>();
  private readonly outgoing: Outgoing;
  private version = 0;

  constructor(
    readonly personId: string,
    private readonly reread: Reread,
  ) {
    this.outgoing = new Outgoing(
      (id, _cells, verdict) => void this.heard(id, verdict),
      () => this.changed(),
    );
    const hurry = () => this.outgoing.hurry();
    addEventListener('online', hurry);
    onSessionWord((word) => void (word === 'signed-in' && hurry()));
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  getVersion = (): number => this.version;

  /** What was said of a thing last and has not settled. */
  about(thing: string): Saying | undefined {
    return this.sayings.get(OWN + thing);
  }

  /** Sent, but the last attempt reached nobody. */
  get isStruggling(): boolean {
    return this.outgoing.isStruggling;
  }

  /** What was not accepted. */
  get refused(): Saying[] {
    return [...this.sayings.values()].filter(({ state }) => state === 'refused');
  }

  say(thing: string, path: string, body: unknown): void {
    const { personId } = this;
    const lane = OWN + thing;
    void this.dropStranded(this.sayings.get(lane));
    const now = Date.now();
    this.send({ id: commandId(now), personId, tab: TAB, lane, path, body, state: 'sealed', at: now });
  }

  /** The person has seen that it was not accepted. */
  forget(saying: Saying): void {
    this.sayings.delete(saying.queued.lane);
    void this.dropStranded(saying);
    this.changed();
  }

  /** Takes over what tabs that are gone have left behind. */
  async restore(): Promise<void> {
    if ((await unsentOf(this.personId)) === 0) return;
    await sendLeftovers(this.personId);
    const left = await claim(this.personId, (lane) => lane.startsWith(OWN));
    for (const queued of left) this.send({ ...queued, state: 'sealed' });
    await this.reread();
  }

  private send(queued: Queued): void {
    this.sayings.set(queued.lane, { queued, state: 'sent', title: '' });
    void this.outgoing.keepAndSend(queued);
    this.changed();
  }

  private async dropStranded(saying: Saying | undefined): Promise<void> {
    if (saying && saying.state !== 'sent') await queueStore.delete(saying.queued.id);
  }

  private async heard(id: string, verdict: Verdict): Promise<void> {
    const saying = [...this.sayings.values()].find(({ queued }) => queued.id === id);
    if (!saying || verdict.kind === 'signed-out' || verdict.kind === 'again') return;
    if (verdict.kind !== 'done') await queueStore.put({ ...saying.queued, state: 'open' });
    await this.reread();
    this.settle(saying, verdict);
    this.changed();
  }

  private settle(saying: Saying, verdict: Exclude<Verdict, { kind: 'signed-out' | 'again' }>): void {
    const { lane } = saying.queued;
    if (this.sayings.get(lane) !== saying) return void queueStore.delete(saying.queued.id);
    if (verdict.kind === 'done') this.sayings.delete(lane);
    else
      this.sayings.set(lane, {
        ...saying,
        state: verdict.kind,
        title: verdict.kind === 'refused' ? verdict.title : '',
      });
  }

  private changed(): void {
    this.version += 1;
    this.listeners.forEach((listener) => listener());
  }
}

let ofTab: FamilyOutbox | undefined;

/** The one of this tab, for as long as the same person is here. */
export function familyOutboxOf(personId: string, reread: Reread): FamilyOutbox {
  if (ofTab?.personId !== personId) {
    ofTab = new FamilyOutbox(personId, reread);
    void ofTab.restore();
  }
  return ofTab;
}
