import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { root } from './cruise.ts';

type Entry = { optionalDependencies?: Record<string, string> };
type Lock = { packages: Record<string, Entry> };

test('the lock file names every platform of every package, so that it installs on each', () => {
  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as Lock;

  expect(holesOf(lock)).toEqual([]);
});

test('a platform missing in the lock file is noticed', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-mac': '1.0.0' } },
    'node_modules/a/node_modules/a-linux': {},
  };

  expect(holesOf({ packages })).toEqual(['node_modules/a needs a-mac']);
});

/** Optional packages without an entry anywhere npm would look for them. */
function holesOf({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesOf(path, name).some((place) => place in packages))
      .map((name) => `${path || 'the root'} needs ${name}`),
  );
}

/** Its own node_modules first, then those of everything it lies in. */
function placesOf(path: string, name: string): string[] {
  const parts = path.split('/node_modules/');
  const parents = parts.map((_, index) => parts.slice(0, parts.length - index).join('/node_modules/'));
  return [...parents.map((parent) => `${parent}/node_modules/${name}`), `node_modules/${name}`];
}
