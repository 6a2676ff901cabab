import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Everything a run makes lies under one folder of its own, so what it leaves behind is found there. */
export function ownTemporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'parta-run-'));
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return folder;
}

/** Temporary folders and processes of the run that are still there, after a moment for the last to go. */
export const leaks = (folder) => ({
  name: 'nothing is left behind',
  run: async () => {
    for (let tries = 0; tries < 50 && left(folder).length > 0; tries++) await pause(200);
    const found = left(folder);
    for (const each of found) process.stdout.write(`  left behind: ${each}\n`);
    rmSync(folder, { recursive: true, force: true });
    return { passed: found.length ? 0 : 1, failed: found.length };
  },
});

function left(folder) {
  return [...readdirSync(folder).filter((name) => name.startsWith('parta-')), ...processesOf(folder)];
}

/** Only Linux tells the environment of a process. */
function processesOf(folder) {
  if (!existsSync('/proc/self/environ')) return [];
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  return ids
    .filter((id) => read(id, 'environ').includes(`TMPDIR=${folder}`))
    .map((id) => read(id, 'cmdline').replaceAll('\0', ' '));
}

function read(id, name) {
  try {
    return readFileSync(`/proc/${id}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
