import { type RpcClient, signalSubject } from '@parta/bus';
import { newId, Refusal, WeekChanged } from '@parta/contracts';
import { type Figure, latencyFigure } from '../figure.ts';
import { openLoop } from '../open-loop.ts';
import type { Sheet } from './class-save.ts';

const LONGEST_MS = 120_000;

/** How many saves a second, for how many seconds. */
export type Steady = { perSecond: number; seconds: number };

/** From the answer "saved" to the moment the diary has it, at a steady rate whatever the answers take. Each lesson in its turn. */
export async function toTheDiary(
  client: RpcClient,
  sheets: readonly Sheet[],
  { perSecond, seconds }: Steady,
): Promise<Figure> {
  const there = new Arrivals(client);
  const waits = await openLoop(perSecond, seconds, async (n) => {
    const rev = await acknowledged(sheets[n % sheets.length]);
    const committed = performance.now();
    await there.of(rev ?? '');
    return performance.now() - committed;
  });
  there.end();
  const names = {
    path: `mark committed -> readable, ${perSecond} saves/s`,
    check: `${waits.length} saves, each arrived`,
  };
  return latencyFigure(names, waits, { p50: 50, p99: 500 });
}

/** Whoever is told to come again comes again, as a teacher's page does: more is asked for than two processors may carry. */
async function acknowledged(sheet: Sheet | undefined): Promise<string | undefined> {
  const commandId = newId();
  for (;;)
    try {
      return await sheet?.save(commandId);
    } catch (error) {
      if (!(error instanceof Refusal) || !AGAIN.has(error.code)) throw error;
      await new Promise((next) => setTimeout(next, PAUSE_MS));
    }
}

const AGAIN: ReadonlySet<string> = new Set(['overloaded', 'deadline']);
const PAUSE_MS = 200;

/** Hears from the diary how far each school has come. */
class Arrivals {
  private readonly reached = new Map<string, number>();
  private readonly waiting = new Map<string, { seq: number; arrived: () => void }[]>();
  private readonly stop: () => void;

  constructor(client: RpcClient) {
    const hearing = client.connection.subscribe(signalSubject(WeekChanged), {
      callback: (_, message) => this.take(message.json<WeekChanged>().rev),
    });
    this.stop = () => hearing.unsubscribe();
  }

  /** @throws Error when it takes longer than anybody waits */
  of(rev: string): Promise<void> {
    const { key, seq } = placeIn(rev);
    if ((this.reached.get(key) ?? 0) >= seq) return Promise.resolve();
    return new Promise((arrived, failed) => {
      const late = setTimeout(() => failed(new Error(`${rev} did not reach the diary`)), LONGEST_MS);
      const waiting = this.waiting.get(key) ?? [];
      waiting.push({ seq, arrived: () => (clearTimeout(late), arrived()) });
      this.waiting.set(key, waiting);
    });
  }

  end(): void {
    this.stop();
  }

  private take(rev: string): void {
    const { key, seq } = placeIn(rev);
    this.reached.set(key, Math.max(this.reached.get(key) ?? 0, seq));
    const waiting = this.waiting.get(key) ?? [];
    for (const each of waiting.filter((one) => one.seq <= seq)) each.arrived();
    this.waiting.set(
      key,
      waiting.filter((one) => one.seq > seq),
    );
  }
}

function placeIn(rev: string): { key: string; seq: number } {
  const at = rev.lastIndexOf(':');
  return { key: rev.slice(0, at), seq: Number(rev.slice(at + 1)) };
}
