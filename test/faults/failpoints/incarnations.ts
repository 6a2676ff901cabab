import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { ServiceName } from '@parta/contracts';
import { RunningProcess } from '@parta/local';
import type { Field } from '../field/field.ts';
import { expireLeases } from './occasions.ts';

/** What a process does at its point. */
export type Action = 'exit' | 'stop' | 'throw';

const LONGEST_MS = 60_000;
const LOOK_MS = 50;
const THROWN_MS = 4000;
const ASLEEP_MS = 2500;

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
    this.start({ PARTA_FAILPOINTS: `${point}=${action}@${nth}` });
    const reached = action === 'throw' ? await this.afterThrow() : await this.ended(action);
    await expireLeases(this.field, this.service);
    return reached;
  }

  /** Ends the process that runs now, in order. */
  async stop(): Promise<void> {
    await Promise.all(this.zombies);
    await this.running?.stop();
  }

  private async afterThrow(): Promise<boolean> {
    await pause(THROWN_MS);
    return this.kill();
  }

  private async ended(action: Action): Promise<boolean> {
    const { running } = this;
    for (const until = Date.now() + LONGEST_MS; Date.now() < until;) {
      if (running?.hasExited) return (await running.exited).signal === 'SIGKILL';
      if (action === 'stop' && running && isStopped(running.pid)) {
        this.zombies.push(wakeLater(running));
        return true;
      }
      await pause(LOOK_MS);
    }
    await this.kill();
    return false;
  }

  private async kill(): Promise<boolean> {
    this.running?.kill('SIGKILL');
    await this.running?.exited;
    return true;
  }
}

/** Goes on in the middle of what it did, when another has taken its place; then ends. */
async function wakeLater(running: RunningProcess): Promise<void> {
  await pause(ASLEEP_MS);
  running.kill('SIGCONT');
  await pause(ASLEEP_MS);
  running.kill('SIGKILL');
  await running.exited;
}

function isStopped(pid: number): boolean {
  try {
    return execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).startsWith('T');
  } catch {
    return false;
  }
}
