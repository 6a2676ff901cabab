import { Refusal } from '@parta/contracts';

/** Lets so many work at once, so many more wait, and turns the rest away at once: backpressure instead of a full pool. */
export class Turnstile {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly width: number,
    private readonly queue: number,
  ) {}

  get busy(): number {
    return this.inside + this.waiting.length;
  }

  /** @throws Refusal overloaded when the queue is full */
  async pass<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.inside >= this.width) {
      if (this.waiting.length >= this.queue) throw new Refusal('overloaded', 'Too many requests wait already');
      await new Promise<void>((enter) => this.waiting.push(enter));
    } else {
      this.inside += 1;
    }
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  /** The place goes straight to the next who waits, so that nobody slips in between. */
  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.inside -= 1;
  }
}
