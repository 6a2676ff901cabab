import { Refusal } from '@parta/contracts';

/** No session takes more than this part of the places: one account cannot crowd out a city. */
const SHARE = 1 / 8;

/** How many questions may be under way. Reads are shed first: marks must still get through when everybody looks at the diary. */
export class Places {
  private underWay = 0;
  private readonly bySession = new Map<string, number>();

  constructor(private readonly readsAtOnce: number) {}

  /**
   * True when a question found its place.
   * @param secret of the session it is asked in, whether that lives or not; undefined for anyone
   */
  enter(method: string | undefined, secret: string | undefined): boolean {
    const times = method === 'GET' ? 1 : 2;
    const own = secret === undefined ? 0 : (this.bySession.get(secret) ?? 0);
    if (this.underWay >= times * this.readsAtOnce || own >= times * Math.ceil(this.readsAtOnce * SHARE)) return false;
    this.underWay += 1;
    if (secret !== undefined) this.bySession.set(secret, own + 1);
    return true;
  }

  leave(secret: string | undefined): void {
    this.underWay -= 1;
    if (secret === undefined) return;
    const left = (this.bySession.get(secret) ?? 1) - 1;
    if (left > 0) this.bySession.set(secret, left);
    else this.bySession.delete(secret);
  }
}

export const overloaded = (): Refusal => new Refusal('overloaded', 'Too many questions at once', { retryAfter: 1 });
