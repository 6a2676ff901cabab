import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { root } from './cruise.ts';

test.each([
  ['a clock', 'const now = Date.now();', 'no-restricted-globals'],
  ['a random number', 'const dice = Math.random();', 'no-restricted-globals'],
  ['a random id', 'const id = crypto.randomUUID();', 'no-restricted-globals'],
  ['a request', "const answer = fetch('https://example.org');", 'no-restricted-globals'],
  ['the environment', "const name = process.env['NAME'];", 'no-process-env'],
])('a rule of a service does not touch %s', async (_what, line, rule) => {
  expect(await complaintsAbout('services/journal/src/domain/marks.ts', line)).toContain(rule);
});

test('a rule may speak of dates it was given', async () => {
  const line = 'export const later = (day: Date): Date => day;';

  expect(await complaintsAbout('services/journal/src/domain/marks.ts', line)).toEqual([]);
});

test.each([
  ['reads the environment past its configuration', "export const name = process.env['NAME'];", 'no-process-env'],
  ['prints past its log', "console.log('here');", 'no-console'],
  ['leaves a type open', 'export const open: any = 1;', 'no-explicit-any'],
  ['leaves work for later', '// TODO: later', 'no-warning-comments'],
  ['exports without a name', 'export default 1;', 'no-default-export'],
])('no service %s', async (_what, line, rule) => {
  expect(await complaintsAbout('services/journal/src/commands/set-marks.ts', line)).toContain(rule);
});

test.each([
  ['skipped', "test.skip('a mark is set', () => expect(1).toBe(1));", 'no-disabled-tests'],
  ['run alone', "test.only('a mark is set', () => expect(1).toBe(1));", 'no-focused-tests'],
])('no test is %s', async (_what, line, rule) => {
  const file = 'services/journal/src/commands/set-marks.spec.ts';

  expect(await complaintsAbout(file, `import { expect, test } from '@jest/globals';\n${line}`)).toContain(rule);
});

/** Names of the lint rules that object to a file of this content at this place. */
async function complaintsAbout(place: string, content: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parta-lint-'));
  const file = join(folder, place);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${content}\n`);
  const args = [`${root}node_modules/oxlint/bin/oxlint`, '-c', `${root}.oxlintrc.json`, '-f', 'json', folder];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder }).catch((found) => found);
  rmSync(folder, { recursive: true });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] };
  return diagnostics.map(({ code }) => /\(([^)]+)\)/.exec(code)?.[1] ?? code);
}
