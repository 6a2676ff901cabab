import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SERVICES, type ServiceName } from '@parta/contracts';
import { type Postgres, startPostgres } from '@parta/local';
import { dataSourceOf, prepareSlot, type SourceOptions } from '@parta/store';
import { shiftClocks } from './town/shift-clocks.ts';

const AT = '2027-01-30T09:41:00Z';
const KEEPERS = SERVICES.filter((service) => service !== 'gateway');
let dataDir: string;
let postgres: Postgres;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'parta-clock-'));
  await shiftClocks(dataDir, AT);
  postgres = await startPostgres({ dataDir: `${dataDir}/postgres`, test: true });
}, 120_000);
afterAll(async () => {
  await postgres?.stop();
  await rm(dataDir, { recursive: true, force: true });
}, 60_000);

/** The day it is on a connection as services open them. */
async function dayOf(name: ServiceName, options: SourceOptions): Promise<string> {
  const source = await dataSourceOf({ name, rows: [], migrations: [], open: () => ({}) }, options).initialize();
  const [row] = await source.query<{ day: string }[]>(`select to_char(now() at time zone 'UTC', 'YYYY-MM-DD') as day`);
  await source.destroy();
  return row?.day ?? '';
}

test.each(KEEPERS)(
  '%s takes the day of its town, as owner and as reader, in either copy of a read model',
  async (name) => {
    const { url, readerUrl } = await postgres.provision(name);
    const plain = await dataSourceOf(
      { name, rows: [], migrations: [], open: () => ({}) },
      { url, pool: 1 },
    ).initialize();
    for (const slot of ['a', 'b'] as const) await prepareSlot(plain, slot, `${name}_reader`);
    await plain.destroy();

    const days = await Promise.all([
      dayOf(name, { url, pool: 1 }),
      dayOf(name, { url: readerUrl, pool: 1, readOnly: true }),
      dayOf(name, { url, pool: 1, slot: 'a' }),
      dayOf(name, { url: readerUrl, pool: 1, slot: 'b', readOnly: true }),
    ]);

    expect(new Set(days)).toEqual(new Set([AT.slice(0, 10)]));
  },
);
