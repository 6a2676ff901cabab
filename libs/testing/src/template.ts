import { createHash, randomBytes } from 'node:crypto';
import { type DatabaseDefinition, migrate } from '@parta/store';
import pg from 'pg';
import type { TestPostgres } from './global-setup.ts';

/** A database of one test: a clone of the migrated template, and the address of a reader of it. */
export type TestDatabase = { url: string; readerUrl: string; drop: () => Promise<void> };

/** Clones the service's template, which is migrated once per state of its migrations, whoever comes first. */
export async function cloneDatabase(definition: DatabaseDefinition): Promise<TestDatabase> {
  const template = await templateOf(definition);
  const name = `test_${definition.name}_${randomBytes(6).toString('hex')}`;
  await asSuperuser((client) => client.query(`create database ${name} template ${template}`));
  return {
    url: urlOf(name),
    readerUrl: urlOf(name),
    drop: () => asSuperuser((client) => client.query(`drop database if exists ${name} with (force)`)),
  };
}

async function templateOf(definition: DatabaseDefinition): Promise<string> {
  const sources = definition.migrations.map((migration) => `${migration.name}${migration.toString()}`).join();
  const name = `template_${definition.name}_${createHash('sha256').update(sources).digest('hex').slice(0, 12)}`;
  await asSuperuser(async (client) => {
    await client.query(`select pg_advisory_lock(hashtext($1))`, [name]);
    const { rowCount } = await client.query('select from pg_database where datname = $1 and not datallowconn', [name]);
    if (rowCount) return;
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
    await migrate(definition, urlOf(name), definition.readModel ? 'a' : undefined);
    await client.query(`alter database ${name} with allow_connections false`);
  });
  return name;
}

function server(): TestPostgres {
  const text = process.env['PARTA_TEST_PG'];
  if (!text) throw new Error('no Postgres of this test run: start the specs by npm test');
  return JSON.parse(text) as TestPostgres;
}

function urlOf(database: string): string {
  const { host, port, user, password } = server();
  return `postgres://${user}:${password}@${host}:${port}/${database}`;
}

async function asSuperuser(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(urlOf('postgres'));
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
