import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { isAlive } from './is-alive.ts';

const folder = mkdtempSync(join(tmpdir(), 'parta-keeper-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A starter of its own, with a child that would run for a minute. */
const starter = `
  import { RunningProcess } from '${new URL('../dist/running-process.js', import.meta.url).href}';
  const args = ['-e', 'setTimeout(() => {}, 60_000)'];
  const child = RunningProcess.start({
    name: 'child', command: process.execPath, args, stopBy: 'SIGTERM', logFile: '${join(folder, 'child.log')}',
  });
  console.log(child.pid);
  setTimeout(() => {}, 60_000);
`;

test('a starter killed by -9 leaves no process behind', async () => {
  const parent = spawn(process.execPath, ['--input-type=module', '-e', starter], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const child = Number((await createInterface({ input: parent.stdout })[Symbol.asyncIterator]().next()).value);
  expect(isAlive(child)).toBe(true);

  parent.kill('SIGKILL');

  while (isAlive(child)) await pause(20);
  expect(isAlive(child)).toBe(false);
}, 30_000);
