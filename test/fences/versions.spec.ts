import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from './cruise.ts';

type Manifest = Partial<Record<'dependencies' | 'devDependencies' | 'optionalDependencies' | 'overrides', Versions>>;
type Versions = Record<string, string>;

const folders = [
  '.',
  ...['libs', 'services'].flatMap((kind) => readdirSync(join(root, kind)).map((name) => `${kind}/${name}`)),
];
const manifests = folders
  .map((folder) => join(root, folder, 'package.json'))
  .filter((file) => existsSync(file))
  .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Manifest);
const wanted = manifests.flatMap(({ dependencies, devDependencies, optionalDependencies, overrides }) =>
  [dependencies, devDependencies, optionalDependencies, overrides].flatMap((each) => Object.entries(each ?? {})),
);

test('every version is exact', () => {
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test('a package has one version wherever it is named', () => {
  const several = wanted.filter(([name, version]) => wanted.some(([other, its]) => other === name && its !== version));

  expect(several).toEqual([]);
});
