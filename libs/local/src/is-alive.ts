import { readFileSync } from 'node:fs';

/** True for a process that still does something: one that ended but was not collected by its parent does not count. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !isUncollected(pid);
}

/** Only Linux shows it; elsewhere the parent of orphans collects at once. */
function isUncollected(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}
