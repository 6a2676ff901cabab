import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { SERVICES } from '@parta/contracts';
import { parse } from 'yaml';
import { root } from '../fences/cruise.ts';

type Service = {
  image?: string;
  build?: { dockerfile: string; context: string; args: { SERVICE: string } };
  ports?: string[];
  environment: Record<string, string | number>;
  volumes?: string[];
  read_only?: boolean;
};
type Compose = { services: Record<string, Service>; volumes: Record<string, null> };

const folder = join(root, 'deploy/compose');
const text = readFileSync(join(folder, 'compose.yaml'), 'utf8');
const { services, volumes } = parse(text, { merge: true }) as Compose;
const example = readFileSync(join(folder, '.env.example'), 'utf8');

test('every service of Parta runs on the host, each from its own image', () => {
  expect(Object.keys(services)).toEqual(expect.arrayContaining([...SERVICES]));
  expect(SERVICES.map((name) => services[name]?.build?.args.SERVICE)).toEqual([...SERVICES]);
});

test('only the gateway can be reached from outside the host', () => {
  const open = Object.entries(services).filter(([, { ports }]) => ports);

  expect(open.map(([name]) => name)).toEqual(['gateway']);
});

test.each(SERVICES)('%s has its own name on the bus, and its own database', (name) => {
  const { environment, read_only: isReadOnly } = services[name] as Service;

  expect(environment['PARTA_NATS_USER']).toBe(name);
  expect(environment['PARTA_NATS_PASSWORD']).toBe(`\${${name.toUpperCase()}_NATS_PASSWORD:?}`);
  expect(String(environment['PARTA_DATABASE_URL'] ?? `@postgres:5432/${name}`)).toMatch(`@postgres:5432/${name}`);
  expect(isReadOnly).toBe(true);
});

test('every value to be filled in stands in .env.example, and nothing else does', () => {
  const used = [...text.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name);
  const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);

  expect(new Set(named)).toEqual(new Set(used));
});

test('the bus and Postgres are given every password they know of', () => {
  const accounts = readFileSync(join(root, 'deploy/nats/accounts.conf'), 'utf8');
  const init = readFileSync(join(folder, 'postgres/init/services.sh'), 'utf8');

  expect(Object.keys(services['nats']?.environment ?? {}).toSorted()).toEqual(variables(accounts, 'NATS'));
  expect(Object.keys(services['postgres']?.environment ?? {})).toEqual(expect.arrayContaining(variables(init, 'DB')));
});

test('what is mounted is there, and images have exact versions', () => {
  const mounts = Object.values(services).flatMap(({ volumes: mounted = [] }) =>
    mounted.map((line) => line.split(':')[0] ?? ''),
  );
  const missing = mounts.filter((path) => !(path.startsWith('.') ? existsSync(join(folder, path)) : path in volumes));
  const images = Object.values(services).flatMap(({ image }) => image ?? []);

  expect(missing).toEqual([]);
  expect(images.filter((image) => !/:\d+\.\d+/.test(image))).toEqual([]);
});

function variables(content: string, kind: string): string[] {
  return [...new Set([...content.matchAll(/\$([A-Z_]+_PASSWORD)/g)].map(([, name]) => name ?? ''))]
    .filter((name) => name.includes(`_${kind}_`))
    .toSorted();
}
