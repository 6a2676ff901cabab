import type { Random } from './random.ts';

type Due = { at: number; order: number; run: () => void };
type Timer = { isOff: boolean };

const realImmediate = globalThis.setImmediate;

/**
 * Time that passes only when nothing is left to do at an instant: minutes of a run take milliseconds. While it reigns,
 * timers, `performance.now` and chance of this process are its own, so that the real classes of the bus live in it.
 */
export class VirtualTime implements Disposable {
  now = 0;
  private order = 0;
  private readonly heap: Due[] = [];
  private readonly before = { setTimeout, clearTimeout, random: Math.random, clock: performance.now };

  constructor(random: Random) {
    const started = (run: () => void, ms = 0): Timer => this.after(ms, run);
    globalThis.setTimeout = started as unknown as typeof setTimeout;
    globalThis.clearTimeout = ((timer?: Timer) => {
      if (timer) timer.isOff = true;
    }) as unknown as typeof clearTimeout;
    performance.now = () => this.now;
    Math.random = () => random.next();
  }

  [Symbol.dispose](): void {
    globalThis.setTimeout = this.before.setTimeout;
    globalThis.clearTimeout = this.before.clearTimeout;
    performance.now = this.before.clock;
    Math.random = this.before.random;
  }

  after(ms: number, run: () => void): Timer {
    const timer = { isOff: false };
    this.push({ at: this.now + Math.max(ms, 0), order: this.order++, run: () => timer.isOff || run() });
    return timer;
  }

  sleep(ms: number): Promise<void> {
    return new Promise((woken) => void this.after(ms, woken));
  }

  /** Lets time pass until an instant, or until `isDone` (asked between two instants) is true. */
  async pass(until: number, isDone: () => boolean = () => false): Promise<void> {
    for (let next = this.heap[0]; next && next.at <= until && !isDone(); next = this.heap[0]) {
      this.pop();
      this.now = next.at;
      next.run();
      await new Promise((settled) => realImmediate(settled));
    }
    if (!isDone()) this.now = Math.max(this.now, until);
  }

  private push(due: Due): void {
    let place = this.heap.push(due) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = this.heap[parent] as Due;
      if (!isEarlier(due, above)) break;
      this.heap[place] = above;
      place = parent;
    }
    this.heap[place] = due;
  }

  private pop(): void {
    const last = this.heap.pop() as Due;
    if (this.heap.length === 0) return;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= this.heap.length) break;
      if (child + 1 < this.heap.length && isEarlier(this.heap[child + 1] as Due, this.heap[child] as Due)) child += 1;
      if (!isEarlier(this.heap[child] as Due, last)) break;
      this.heap[place] = this.heap[child] as Due;
      place = child;
    }
    this.heap[place] = last;
  }
}

const isEarlier = (one: Due, other: Due): boolean =>
  one.at < other.at || (one.at === other.at && one.order < other.order);
