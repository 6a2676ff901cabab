import 'reflect-metadata';
import { DataSource } from 'typeorm';
import type { DatabaseDefinition } from './definition.ts';
import { frameworkMigrations } from './migrations/index.ts';
import { PostgresDatabase } from './postgres-database.ts';

export type Connections = {
  /** Owner of the tables. */
  url: string;
  /** A role that may only SELECT; the same as `url` where the installation has but one role. */
  readerUrl: string;
  /** Connections of the writer; readers get as many. */
  pool: number;
};

/** Brings the schema up to date and connects; of several replicas that start at once one migrates, the others wait. */
export async function connectDatabase(
  definition: DatabaseDefinition,
  { url, readerUrl, pool }: Connections,
): Promise<PostgresDatabase> {
  await migrate(definition, url);
  const writer = sourceOf(definition, url, pool, {});
  const reader = sourceOf(definition, readerUrl, pool, { options: '-c default_transaction_read_only=on' });
  try {
    await Promise.all([writer.initialize(), reader.initialize()]);
  } catch (error) {
    await Promise.all([writer, reader].filter((source) => source.isInitialized).map((source) => source.destroy()));
    throw error;
  }
  return new PostgresDatabase(definition, writer, reader);
}

/** Applies the framework's and the service's migrations under a lock of the database. */
export async function migrate(definition: DatabaseDefinition, url: string): Promise<void> {
  const source = sourceOf(definition, url, 2, {});
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(hashtext('parta migrations'))`);
    await source.runMigrations({ transaction: 'each' });
    await lock.query(`select pg_advisory_unlock(hashtext('parta migrations'))`);
  } finally {
    await lock.release();
    await source.destroy();
  }
}

function sourceOf({ rows, migrations }: DatabaseDefinition, url: string, pool: number, extra: object): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: rows,
    migrations: [...frameworkMigrations, ...migrations],
    migrationsTransactionMode: 'each',
    logging: false,
    poolSize: pool,
    extra: { connectionTimeoutMillis: 2000, idleTimeoutMillis: 30_000, ...extra },
  });
}
