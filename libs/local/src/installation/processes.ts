import { setTimeout as pause } from 'node:timers/promises';
import { type Exit, RunningProcess } from '../running-process.ts';

/** What ended by itself or was killed: `wanted` when it was told to. */
export type ProcessEnd = { name: string; exit: Exit; wanted: boolean };

type Entry = { running: RunningProcess; wanted: boolean; starting: boolean; watching: Promise<void> };

const restartMs = 500;

/** The processes of an installation by name. What ends unasked is started again after half a second. */
export class Processes {
  readonly ends: ProcessEnd[] = [];
  private readonly entries = new Map<string, Entry>();
  private isClosed = false;

  constructor(private readonly onCrash: (end: ProcessEnd) => void) {}

  /** Takes over the care for a process. While it is not `ready` it may end without being started again. */
  add(name: string, running: RunningProcess): void {
    const entry: Entry = { running, wanted: false, starting: true, watching: Promise.resolve() };
    this.entries.set(name, entry);
    entry.watching = this.watch(name, entry);
    if (this.isClosed) void this.stop(name);
  }

  ready(name: string): void {
    this.entry(name).starting = false;
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  pid(name: string): number {
    return this.entry(name).running.pid;
  }

  /** Sends a signal; when it ends the process, half a second later the process runs again. */
  kill(name: string, signal: NodeJS.Signals): void {
    this.entry(name).running.kill(signal);
  }

  /** Ends the process and leaves it down until `up`. */
  async down(name: string, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const entry = this.entry(name);
    entry.wanted = true;
    entry.running.kill(signal);
    await entry.watching;
  }

  up(name: string): void {
    const entry = this.entry(name);
    if (!entry.running.hasExited) return;
    this.add(name, RunningProcess.start(entry.running.launch));
    this.ready(name);
  }

  /** Orderly end of one process. */
  async stop(name: string): Promise<void> {
    const entry = this.entry(name);
    entry.wanted = true;
    await entry.running.stop();
    await entry.watching;
  }

  /** Orderly end of all: `last` are those the others need until they are gone. What is added later ends at once. */
  async stopAll(last: string[]): Promise<void> {
    this.isClosed = true;
    const running = this.names();
    await Promise.all(running.filter((name) => !last.includes(name)).map((name) => this.stop(name)));
    await Promise.all(running.filter((name) => last.includes(name)).map((name) => this.stop(name)));
  }

  private async watch(name: string, entry: Entry): Promise<void> {
    for (;;) {
      const exit = await entry.running.exited;
      const end = { name, exit, wanted: entry.wanted };
      this.ends.push(end);
      if (end.wanted || entry.starting) return;
      this.onCrash(end);
      await pause(restartMs);
      if (entry.wanted) return;
      entry.running = RunningProcess.start(entry.running.launch);
    }
  }

  private entry(name: string): Entry {
    const entry = this.entries.get(name);
    if (!entry) throw new Error(`No process is called ${name}`);
    return entry;
  }
}
