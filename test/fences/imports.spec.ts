import { expect, test } from '@jest/globals';
import { cruise, root } from './cruise.ts';

test('no file imports what its room may not know', async () => {
  const { summary } = await cruise(root, ['libs', 'services', 'test']);

  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  expect(summary.totalCruised).toBeGreaterThan(0);
}, 60_000);

test('every import rule bites: each is broken once in the violation tree', async () => {
  const { default: rules } = (await import('../../.dependency-cruiser.mjs')) as {
    default: { forbidden: { name: string }[] };
  };

  const { summary } = await cruise(`${root}test/fences/violations`, ['libs', 'services']);

  const seen = new Set(summary.violations.map(({ rule }) => rule.name));
  expect([...seen].toSorted()).toEqual(rules.forbidden.map(({ name }) => name).toSorted());
}, 60_000);
