import { COUNTERS, type CounterName } from '@parta/bus';

const EVERY_MS = 1000;

/** Adds up what the processes count. A process that starts again counts from nothing; what it counted stays. */
export class Figures {
  private readonly sums = new Map<string, number>();
  private readonly last = new Map<string, number>();
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly health: Record<string, string>) {
    this.timer = setInterval(() => void this.look(), EVERY_MS);
  }

  of(name: CounterName): number {
    return this.sums.get(name) ?? 0;
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.look();
  }

  private async look(): Promise<void> {
    await Promise.all(Object.entries(this.health).map(([replica, url]) => this.lookAt(replica, url)));
  }

  private async lookAt(replica: string, url: string): Promise<void> {
    const text = await fetch(`${url}/metrics`, { signal: AbortSignal.timeout(EVERY_MS) }).then(
      (answer) => answer.text(),
      () => '',
    );
    for (const name of Object.keys(COUNTERS)) {
      const value = Number(new RegExp(`^parta_${name}\\{[^}]*\\} (\\d+)`, 'm').exec(text)?.[1] ?? NaN);
      if (Number.isNaN(value)) continue;
      const before = this.last.get(`${replica} ${name}`) ?? 0;
      this.last.set(`${replica} ${name}`, value);
      this.sums.set(name, (this.sums.get(name) ?? 0) + (value >= before ? value - before : value));
    }
  }
}
