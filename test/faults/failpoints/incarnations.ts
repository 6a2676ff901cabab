import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { ServiceName } from '@parta/contracts';
import { RunningProcess } from '@parta/local';
import { milliseconds } from '../chaos/at-rest.ts';
import type { Field } from '../field/field.ts';
import { expireLeases, isOwned } from './leases.ts';

/** What a process does at its point. */
export type Action = 'exit' | 'stop' | 'throw';

/** A machine that others use too starts a process in half a minute. */
const LONGEST_MS = 180_000;
/** So long a process goes on after its point before it ends: time enough for harm. */
const AFTERWARDS_MS = 2500;

/** The processes of one service, one after the other; of two at once one has slept and does not know that it was replaced. */
export class Incarnations {
  private running: RunningProcess | undefined;
  private readonly zombies: Promise<void>[] = [];

  constructor(
    private readonly field: Field,
    private readonly service: ServiceName,
  ) {}

  start(environment: NodeJS.ProcessEnv = {}): void {
    this.running = RunningProcess.start(this.field.launch({ name: this.service, service: this.service }, environment));
  }

  /** Lets the next process run until its point; answers whether it came by it. */
  async untilPoint(point: string, action: Action, nth: number): Promise<boolean> {
    const before = this.said().length;
    this.start({ PARTA_FAILPOINTS: `${point}=${action}@${nth}` });
    const line = `failpoint ${point}: ${action}`;
    const isReached = (await milliseconds(async () => this.said().slice(before).includes(line), LONGEST_MS)) !== null;
    await this.end(isReached ? action : 'exit');
    await expireLeases(this.field, this.service);
    return isReached;
  }

  /** Ends the process that runs now, in order. */
  async stop(): Promise<void> {
    await Promise.all(this.zombies);
    await this.running?.stop();
  }

  /** Everything processes of the service wrote so far. */
  private said(): string {
    const file = this.running?.launch.logFile ?? '';
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  private async end(action: Action): Promise<void> {
    const { running } = this;
    if (!running) return;
    if (action === 'stop') return void this.zombies.push(this.wakeWhenReplaced(running));
    if (action === 'throw') await pause(AFTERWARDS_MS);
    running.kill('SIGKILL');
    await running.exited;
  }

  /** Goes on in the middle of what it did, when another has taken its place; then ends. */
  private async wakeWhenReplaced(running: RunningProcess): Promise<void> {
    await milliseconds(() => isOwned(this.field, this.service), LONGEST_MS);
    running.kill('SIGCONT');
    await pause(AFTERWARDS_MS);
    running.kill('SIGKILL');
    await running.exited;
  }
}
