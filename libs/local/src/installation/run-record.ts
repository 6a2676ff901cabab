import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../is-alive.ts';

/**
 * `run.json` of the data folder while an installation runs: how tools on this machine reach it.
 * It holds passwords, so only its owner may read it.
 */
export type RunRecord = {
  /** Process id of the starter. */
  starter: number;
  web: string;
  portal: string;
  mails: string;
  nats: { url: string; user: 'ops'; password: string };
  /** By service: its own role, and the role that only reads. */
  databases: Record<string, { url: string; readerUrl: string }>;
  /** By service: where it says whether it is ready. */
  health: Record<string, string>;
  logs: string;
};

export function recordRun(dataDir: string, record: RunRecord): void {
  write(dataDir, 'run.json', record);
}

export function forgetRun(dataDir: string): void {
  rmSync(join(dataDir, 'run.json'), { force: true });
}

/** The record of an installation that runs now; one left behind by a crash does not count. */
export function runningIn(dataDir: string): RunRecord | undefined {
  const record = read<RunRecord>(dataDir, 'run.json');
  return record && isAlive(record.starter) ? record : undefined;
}

export function read<T>(dataDir: string, name: string): T | undefined {
  const file = join(dataDir, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}

export function write(dataDir: string, name: string, content: unknown): void {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, name);
  writeFileSync(`${file}.new`, `${JSON.stringify(content, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
