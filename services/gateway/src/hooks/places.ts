import { Refusal } from '@parta/contracts';

/** How many questions may be under way. Reads are shed first: marks must still get through when everybody looks at the diary. */
export class Places {
  private underWay = 0;

  constructor(private readonly readsAtOnce: number) {}

  /** True when a question found its place. */
  enter(method: string | undefined): boolean {
    const places = method === 'GET' ? this.readsAtOnce : 2 * this.readsAtOnce;
    if (this.underWay >= places) return false;
    this.underWay += 1;
    return true;
  }

  leave(): void {
    this.underWay -= 1;
  }
}

export const overloaded = (): Refusal => new Refusal('overloaded', 'Too many questions at once', { retryAfter: 1 });
