import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openApiOf } from './openapi.ts';
import { gatewayUnderTest, servicesKnowing } from './testing.ts';

const committed: unknown = JSON.parse(readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8'));

test('openapi.json is what the routes and contracts give; npm run schemas writes it', async () => {
  await using gateway = await gatewayUnderTest(servicesKnowing());

  const document: unknown = JSON.parse(JSON.stringify(openApiOf(gateway.app)));

  expect(document).toEqual(committed);
});

test('every operation has a name of its own', async () => {
  await using gateway = await gatewayUnderTest(servicesKnowing());

  const operations = Object.values(openApiOf(gateway.app).paths).flatMap((path) => Object.values(path) as Operation[]);

  const names = operations.map(({ operationId }) => operationId);
  expect(names.length).toBeGreaterThan(30);
  expect(new Set(names).size).toBe(names.length);
});

type Operation = { operationId: string };
