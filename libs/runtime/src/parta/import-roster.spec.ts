import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { RpcClient } from '@parta/bus/client';
import { ImportRoster, PreviewRoster, type PreviewRosterAnswer, UploadRosterFile } from '@parta/contracts';
import { importRoster } from './import-roster.ts';
import { wordsFor } from './words.ts';

const preview = (changed: Partial<PreviewRosterAnswer> = {}): PreviewRosterAnswer => ({
  ...{ digest: 'd', version: '1.1', schools: [{ schoolId: 's1502', title: 'Школа № 1502' }] },
  ...{ remarks: [], remarksLeftOut: 0, refused: 0 },
  counts: [{ kind: 'person', inFiles: 7, added: 1, changed: 0, ended: 0, unchanged: 6 }],
  changes: [{ kind: 'person', what: 'added', title: 'Быков Г. П.', details: 'pupil' }],
  ...changed,
});
const refusal = {
  ...{ file: 'users.csv', row: 3, column: 'familyName', verdict: 'refused' as const, code: 'formula' },
  ...{ ru: 'Формула.', en: 'A formula.' },
};

const folder = mkdtempSync(join(tmpdir(), 'parta-roster-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder with one file, and a registry that answers with this preview. */
async function runOver(answer: PreviewRosterAnswer, ...options: string[]) {
  writeFileSync(join(folder, 'users.csv'), 'sourcedId\n');
  writeFileSync(join(folder, 'readme.txt'), 'not a roster');
  const asked: { type: string; input: unknown }[] = [];
  const said: string[] = [];
  const client = {
    askAsService: async ({ type }: { type: string }, input: unknown) => {
      asked.push({ type, input });
      return type === PreviewRoster.type ? answer : undefined;
    },
  } as unknown as RpcClient;
  const desk = { client, folder, words: wordsFor({}), say: (...lines: string[]) => void said.push(...lines) };
  const exit = await importRoster.run(['.', ...options], desk);
  return { exit, asked, types: asked.map(({ type }) => type), said: said.join('\n') };
}

test('F-048: a clean set is uploaded, shown and imported under the digest of what was shown', async () => {
  const { exit, asked, types, said } = await runOver(preview());

  expect(exit).toBe(0);
  expect(types).toEqual([UploadRosterFile.type, PreviewRoster.type, ImportRoster.type]);
  expect(asked.at(-1)?.input).toMatchObject({ digest: 'd', exclude: [] });
  expect(said).toMatch(/people\s+7\s+1\s+0\s+0\s+6/);
  expect(said).toContain('+ people: Быков Г. П. pupil');
});

test('F-048: a preview writes nothing, and neither does a set about another school', async () => {
  const shown = await runOver(preview(), '--preview');
  const other = await runOver(preview(), '--school', 's7');

  expect([shown.exit, other.exit]).toEqual([0, 1]);
  expect([...shown.types, ...other.types]).not.toContain(ImportRoster.type);
  expect(other.said).toContain('s1502');
});

test('N-01: refused rows are named by file, row and column, with how to leave them out, and end with 1', async () => {
  const refused = await runOver(preview({ refused: 1, remarks: [refusal] }));
  const excluded = await runOver(preview(), '--exclude', 'users.csv:3,users.csv:4');

  expect(refused.exit).toBe(1);
  expect(refused.types).not.toContain(ImportRoster.type);
  expect(refused.said).toContain('refused users.csv:3 familyName: A formula.');
  expect(refused.said).toContain('--exclude users.csv:3');
  expect(excluded.asked.at(-1)?.input).toMatchObject({ exclude: ['users.csv:3', 'users.csv:4'] });
});
