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
  // Nest loads its HTTP platform and its transports by name; the font is read by its path.
  runtime: ['@nestjs/platform-fastify', '@nestjs/microservices', '@expo-google-fonts/golos-text'],
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

function faultsOf({ folder, imported, importedBySpecs, declared, declaredForSpecs, referenced }: Manifest): string[] {
  const quiet = silent[folder] ?? [];
  const forSpecs = [...declared, ...declaredForSpecs, ...tools];
  const own = [...declared, ...declaredForSpecs].filter((name) => name.startsWith('@parta/'));
  return [
    ...imported.filter((name) => !declared.includes(name)).map((name) => `imports ${name} undeclared`),
    ...importedBySpecs.filter((name) => !forSpecs.includes(name)).map((name) => `its specs import ${name} undeclared`),
    ...declared.filter((name) => ![...imported, ...quiet].includes(name)).map((name) => `declares ${name} in vain`),
    ...declaredForSpecs.filter((name) => !importedBySpecs.includes(name)).map((name) => `declares ${name} in vain`),
    ...own.filter((name) => !referenced.includes(name)).map((name) => `does not build ${name} first`),
    ...referenced.filter((name) => !own.includes(name)).map((name) => `builds ${name} first in vain`),
  ];
}
