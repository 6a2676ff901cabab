import 'reflect-metadata';
import { DataSource } from 'typeorm';
import type { DatabaseDefinition } from './definition.ts';
import { frameworkMigrations } from './migrations/index.ts';
import { schemaOf, type Slot } from './slot.ts';

export type SourceOptions = { url: string; pool: number; slot?: Slot; readOnly?: true };

/** TypeORM's way to the database: for migrations, rows and transactions. Statements without a schema meet the slot's. */
export function dataSourceOf(
  { rows, migrations }: DatabaseDefinition,
  { url, pool, slot, readOnly }: SourceOptions,
): DataSource {
  const settings = [
    slot ? `-c search_path=${schemaOf(slot)}` : '',
    readOnly ? '-c default_transaction_read_only=on' : '',
  ].filter(Boolean);
  return new DataSource({
    type: 'postgres',
    url,
    ...(slot ? { schema: schemaOf(slot) } : {}),
    entities: rows,
    migrations: [...frameworkMigrations, ...migrations],
    migrationsTransactionMode: 'each',
    logging: false,
    poolSize: pool,
    extra: {
      connectionTimeoutMillis: 2000,
      idleTimeoutMillis: 30_000,
      ...(settings.length ? { options: settings.join(' ') } : {}),
    },
  });
}
