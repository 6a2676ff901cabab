import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { natsBinary } from '../nats-binary.ts';
import { deployFiles } from './deploy-files.ts';
import { ASKERS } from './nats-permissions.ts';

const deploy = fileURLToPath(new URL('../../../../deploy/', import.meta.url));

test.each(Object.entries(deployFiles()))('deploy/%s is what the contracts say (npm run generate)', (path, text) => {
  expect(readFileSync(join(deploy, path), 'utf8')).toBe(text);
});

test.each(['nats-2.9.conf', 'nats-2.12.conf'])('nats-server accepts deploy/nats/%s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'parta-nats-conf-'));
  cpSync(join(deploy, 'nats'), folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, readFileSync(file, 'utf8').replace(newSince29, ''));
  const passwords = Object.fromEntries([...ASKERS, 'sys'].map((user) => [`${user.toUpperCase()}_NATS_PASSWORD`, 'pw']));

  const { status, stderr } = spawnSync(natsBinary(), ['-t', '-c', file], { env: passwords, encoding: 'utf8' });
  rmSync(folder, { recursive: true });

  expect(stderr).toContain('is valid');
  expect(status).toBe(0);
});

/** Debian's server is 2.9 and does not know it. */
const newSince29 = /, sync_interval: always/;
