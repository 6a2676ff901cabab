import type { Random } from './random.ts';
import type { VirtualTime } from './virtual-time.ts';

/** One run of a process from its start to its end. Once it has ended, nothing it waits for ever comes. */
export class Life {
  isEnded = false;
  private isPaused = false;
  private readonly held: (() => void)[] = [];

  constructor(
    readonly name: string,
    readonly time: VirtualTime,
    readonly random: Random,
  ) {}

  /** SIGKILL. What was sent before may still take effect elsewhere. */
  end(): void {
    this.isEnded = true;
  }

  /** SIGSTOP: answers pile up until `resume`. */
  pause(): void {
    this.isPaused = true;
  }

  resume(): void {
    this.isPaused = false;
    for (const go of this.held.splice(0)) this.when(go);
  }

  /** A call to another process: the work is done there after a while, the answer comes back after another. */
  call<Result>(work: () => Result): Promise<Result> {
    return new Promise((done, failed) => {
      this.time.after(this.latency(), () => {
        let back: () => void;
        try {
          const result = work();
          back = () => done(result);
        } catch (error) {
          back = () => failed(error as Error);
        }
        this.time.after(this.latency(), () => this.when(back));
      });
    });
  }

  /** Runs it now, when the process goes on, or never. */
  when(go: () => void): void {
    if (this.isEnded) return;
    if (this.isPaused) this.held.push(go);
    else go();
  }

  /** Mostly a moment; now and then long enough for others to get between. */
  private latency(): number {
    return this.random.chance(0.02) ? this.random.between(50, 600) : this.random.between(1, 6);
  }
}
