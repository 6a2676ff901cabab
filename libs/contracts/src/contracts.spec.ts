import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import * as contracts from './index.ts';
import { contractsOf, jsonSchemas } from './json-schemas.ts';
import { REFUSALS } from './refusals.ts';

const all = contractsOf(contracts);
const folder = new URL('../schemas/', import.meta.url);

test('N-59: the committed schemas are what the code promises: what breaks readers is a new version', async () => {
  const names = (await readdir(folder)).toSorted();
  const committed = new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, string]> => [name, await readFile(new URL(name, folder), 'utf8')]),
    ),
  );

  expect(committed).toEqual(jsonSchemas(all));
});

test('a message has one contract, in the folder of its owner', () => {
  const types = all.map(({ type }) => type);

  expect(new Set(types).size).toBe(types.length);
});

test('F-131: every refusal has its words in Russian and in English', () => {
  for (const [code, { ru, en }] of Object.entries(REFUSALS)) {
    expect([code, /[а-яё]/i.test(ru)]).toEqual([code, true]);
    expect([code, /[a-z]/i.test(en) && !/[а-яё]/i.test(en)]).toEqual([code, true]);
  }
});

test('facts name their stream key and the thing they are about among their fields', () => {
  for (const contract of all) {
    if (contract.kind !== 'event') continue;
    const fields = Object.keys((contract.data as unknown as { shape: object }).shape);
    expect(fields).toEqual(expect.arrayContaining([contract.key, contract.about]));
  }
});
