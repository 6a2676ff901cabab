import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from './cruise.ts';
import { type Manifest, manifestOf } from './manifest-of.ts';

const folders = ['libs', 'services']
  .flatMap((kind) => readdirSync(join(root, kind)).map((name) => join(root, kind, name)))
  .filter((folder) => !folder.endsWith('/web'));
const tools = Object.keys((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Tools).devDependencies);
type Tools = { devDependencies: Record<string, string> };

/** Packages that are not imported by name. */
const silent: Record<string, string[]> = {
  // Nest loads its HTTP platform and its transports by name.
  runtime: ['@nestjs/platform-fastify', '@nestjs/microservices'],
  gateway: ['@nestjs/platform-fastify'],
};

test.each(folders.map((folder) => manifestOf(folder)))(
  '$folder declares what it imports, and nothing else',
  (manifest) => {
    expect(faultsOf(manifest)).toEqual([]);
  },
);

test('an undeclared, an unused and an unreferenced package are noticed', () => {
  const faults = faultsOf(manifestOf(join(root, 'test/fences/violations/services/undeclared')));

  expect(faults).toEqual(['imports typeorm undeclared', 'declares pg in vain', 'does not build @parta/bus first']);
});

function faultsOf({ folder, imported, importedBySpecs, declared, referenced }: Manifest): string[] {
  const used = [...imported, ...importedBySpecs, ...(silent[folder] ?? [])];
  const undeclared = imported.filter((name) => !declared.includes(name));
  const specsUndeclared = importedBySpecs.filter((name) => !declared.includes(name) && !tools.includes(name));
  const own = declared.filter((name) => name.startsWith('@parta/'));
  return [
    ...[...undeclared, ...specsUndeclared].map((name) => `imports ${name} undeclared`),
    ...declared.filter((name) => !used.includes(name)).map((name) => `declares ${name} in vain`),
    ...own.filter((name) => !referenced.includes(name)).map((name) => `does not build ${name} first`),
    ...referenced.filter((name) => !own.includes(name)).map((name) => `builds ${name} first in vain`),
  ];
}
