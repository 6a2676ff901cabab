import { readdirSync, readFileSync } from 'node:fs';

/** Kernel ticks a second, of every Linux there is. */
const TICKS = 100;

/** CPU seconds, user and system, that a process and its children have used; 0 where the machine does not tell. */
export function cpuOf(pid: number): number {
  return [pid, ...childrenOf(pid)].reduce((sum, each) => sum + ticksOf(each), 0) / TICKS;
}

function ticksOf(pid: number): number {
  const fields = statOf(pid);
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}

function childrenOf(pid: number): number[] {
  const all = folder('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const own = all.filter((each) => Number(statOf(each)[1]) === pid);
  return own.flatMap((each) => [each, ...childrenOf(each)]);
}

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
