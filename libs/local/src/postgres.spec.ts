import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Obstacle } from './obstacle.ts';
import { startPostgres } from './postgres.ts';
import { withClient } from './provision.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'parta-folder-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

test('a second start finds what the first one left', async () => {
  const first = await startPostgres({ dataDir, test: true });
  await withClient(first, 'postgres', (client) => client.query('create table kept (value int)'));
  await first.stop();

  const second = await startPostgres({ dataDir, test: true, port: first.port });
  const { rows } = await withClient(second, 'postgres', (client) => client.query('select * from kept'));
  await second.stop();

  expect(rows).toEqual([]);
  expect(second.port).toBe(first.port);
}, 30_000);

test('a folder with other files is not touched', async () => {
  mkdirSync(join(dataDir, 'pg'));
  writeFileSync(join(dataDir, 'pg', 'thesis.txt'), 'mine');

  await expect(startPostgres({ dataDir })).rejects.toThrow(Obstacle);
  expect(readFileSync(join(dataDir, 'pg', 'thesis.txt'), 'utf8')).toBe('mine');
});

test('databases of another Postgres are told by their version', async () => {
  mkdirSync(join(dataDir, 'pg'));
  writeFileSync(join(dataDir, 'pg', 'PG_VERSION'), '9.6\n');

  await expect(startPostgres({ dataDir })).rejects.toThrow('9.6');
});
