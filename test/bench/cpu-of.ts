import { readdirSync, readFileSync } from 'node:fs';

/** Kernel ticks a second, of every Linux there is. */
const TICKS = 100;

/** CPU seconds, user and system, of processes and their children at one moment. Empty where the machine does not tell. */
export type CpuTimes = ReadonlyMap<number, number>;

export function cpuTimes(pids: readonly number[]): CpuTimes {
  const stats = folder('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), fields: statOf(Number(name)) }));
  const parents = new Map(stats.map(({ pid, fields }) => [pid, Number(fields[1])]));
  const isOurs = (pid: number | undefined): boolean =>
    pid !== undefined && pid > 1 && (pids.includes(pid) || isOurs(parents.get(pid)));
  return new Map(stats.filter(({ pid }) => isOurs(pid)).map(({ pid, fields }) => [pid, secondsIn(fields)]));
}

/** CPU seconds used between two moments; what a process that ended used last is not known. */
export function cpuBetween(before: CpuTimes, after: CpuTimes): number {
  return [...after].reduce((sum, [pid, seconds]) => sum + seconds - (before.get(pid) ?? 0), 0);
}

const secondsIn = (fields: string[]): number => (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS;

/** The fields after the name, which may hold blanks: state, parent, ... */
function statOf(pid: number): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

function folder(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
