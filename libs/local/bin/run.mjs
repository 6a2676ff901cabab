import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs a program in the checkout with its output shown; true when it succeeded. */
export function run(command, args, environment = {}) {
  const env = { ...process.env, ...environment };
  return (
    spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'], shell: isWindows }).status === 0
  );
}

/** The same with its output kept: it is worth reading only when it failed. */
export function runQuietly(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: isWindows,
    maxBuffer: 1 << 28,
  });
  return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}`.trim() };
}

/** npm is a script on Windows and runs by a shell there. */
const isWindows = process.platform === 'win32';
