import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import type { Outcome } from './outcome.ts';

const program = fileURLToPath(new URL('../../dist/faults/main.js', import.meta.url));
const LONGEST_MS = 600_000;
const TMPDIR = mkdtempSync(join(tmpdir(), 'parta-faults-spec-'));

test(
  'R-27, R-21: what was acknowledged outlives killed services, broker and database, once and in order',
  () => {
    const { stdout } = spawnSync(process.execPath, [program, '--seconds', '20', '--json'], {
      encoding: 'utf8',
      env: { ...process.env, TMPDIR },
    });
    const outcome = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as Outcome;

    expect(outcome).toMatchObject({
      lost: 0,
      doubled: 0,
      disordered: 0,
      duplicateNotifications: 0,
      otherViolations: 0,
      broken: [],
    });
    expect(outcome.acknowledged).toBeGreaterThan(0);
    expect(outcome.faults).toBeGreaterThan(0);
    // What a run leaves behind after harm is its evidence, and stays.
    rmSync(TMPDIR, { recursive: true });
  },
  LONGEST_MS,
);
