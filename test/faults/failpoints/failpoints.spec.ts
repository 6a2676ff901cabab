import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import type { FailpointOutcome } from './run-failpoints.ts';

const program = fileURLToPath(new URL('../../dist/faults/main.js', import.meta.url));
const LONGEST_MS = 600_000;
const TMPDIR = mkdtempSync(join(tmpdir(), 'parta-faults-spec-'));
afterAll(() => rmSync(TMPDIR, { recursive: true }));

test(
  'B1, B2, B3, B4, B6: a process that ends at any named point loses nothing that was acknowledged and doubles nothing',
  () => {
    const { stdout } = spawnSync(process.execPath, [program, '--failpoints', '1', '--json'], {
      encoding: 'utf8',
      env: { ...process.env, TMPDIR },
    });
    const outcome = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as FailpointOutcome;

    expect(outcome).toMatchObject({ violations: 0, reached: outcome.points });
    expect(outcome.acknowledged).toBeGreaterThan(0);
  },
  LONGEST_MS,
);
