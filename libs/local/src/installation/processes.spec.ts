import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { RunningProcess } from '../running-process.ts';
import { type ProcessEnd, Processes } from './processes.ts';

const folder = mkdtempSync(join(tmpdir(), 'parta-processes-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a service that crashed is started again, and it is said', async () => {
  const crashes: ProcessEnd[] = [];
  const processes = withService((end) => crashes.push(end));
  const first = processes.pid('service');

  processes.kill('service', 'SIGKILL');
  while (processes.pid('service') === first) await pause(20);

  expect(crashes).toEqual([{ name: 'service', exit: { code: null, signal: 'SIGKILL' }, wanted: false }]);
  await processes.stopAll([]);
});

test('what is taken down stays down until it is told to come up', async () => {
  const processes = withService(() => undefined);
  const first = processes.pid('service');

  await processes.down('service');
  expect(processes.pid('service')).toBe(first);

  processes.up('service');
  expect(processes.pid('service')).not.toBe(first);
  await processes.stopAll([]);
});

test('an orderly end is no crash, and what comes too late ends as well', async () => {
  const crashes: ProcessEnd[] = [];
  const processes = withService((end) => crashes.push(end));

  await processes.stopAll([]);
  const late = aService();
  processes.add('late', late);

  expect(await late.exited).toEqual({ code: null, signal: 'SIGTERM' });
  expect(crashes).toEqual([]);
});

function withService(onCrash: (end: ProcessEnd) => void): Processes {
  const processes = new Processes(onCrash);
  processes.add('service', aService());
  processes.ready('service');
  return processes;
}

function aService(): RunningProcess {
  const args = ['-e', 'setTimeout(() => {}, 60_000)'];
  const logFile = join(folder, 'service.log');
  return RunningProcess.start({ name: 'service', command: process.execPath, args, stopBy: 'SIGTERM', logFile });
}
