import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from './account.ts';
import { keep } from './keep.ts';

/** How one process is started. */
export type Launch = {
  name: string;
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  account?: Account | undefined;
  /** The signal of an orderly end. */
  stopBy: NodeJS.Signals;
  /** Output is appended here. */
  logFile: string;
};

export type Exit = { code: number | null; signal: NodeJS.Signals | null };

const stopPatienceMs = 20_000;

/** A child of this process which the keeper ends when this process is gone. */
export class RunningProcess {
  readonly exited: Promise<Exit>;
  hasExited = false;

  private constructor(
    readonly launch: Launch,
    private readonly child: ChildProcess,
  ) {
    this.exited = new Promise((resolve) => {
      child.once('error', () => resolve({ code: 127, signal: null }));
      child.once('exit', (code, signal) => resolve({ code, signal }));
    }).then((exit) => this.left(exit as Exit));
  }

  static start(launch: Launch): RunningProcess {
    const { command, args, env, cwd, account, logFile } = launch;
    mkdirSync(dirname(logFile), { recursive: true });
    const log = openSync(logFile, 'a');
    const child = spawn(command, args, { env, cwd, ...account, stdio: ['ignore', log, log], detached: true });
    closeSync(log);
    const running = new RunningProcess(launch, child);
    if (child.pid) keep({ order: 'keep', pid: child.pid, stopBy: launch.stopBy });
    return running;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Orderly end; what does not heed the signal in time is killed. */
  async stop(): Promise<void> {
    if (this.hasExited) return;
    this.kill(this.launch.stopBy);
    const done = await Promise.race([this.exited, pause(stopPatienceMs, undefined, { ref: false })]);
    if (!done) this.kill('SIGKILL');
    await this.exited;
  }

  /** The last lines of the log file, for the reader who has to understand why it ended. */
  lastWords(): string {
    const { logFile } = this.launch;
    return existsSync(logFile) ? readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-12).join('\n') : '';
  }

  private left(exit: Exit): Exit {
    this.hasExited = true;
    if (this.child.pid) keep({ order: 'release', pid: this.child.pid });
    return exit;
  }
}
