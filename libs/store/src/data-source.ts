import 'reflect-metadata';
import { DataSource } from 'typeorm';
import type { DatabaseDefinition } from './definition.ts';
import { frameworkMigrations } from './migrations/index.ts';
import { schemaOf, type Slot } from './slot.ts';

export type SourceOptions = { url: string; pool: number; slot?: Slot; readOnly?: true };

/**
 * TypeORM's way to the database: for migrations, rows and transactions. Statements without a schema meet the slot's. A prepared
 * statement keeps its first plan: ours go by keys, and choosing among partitions anew each time costs more than running.
 */
export function dataSourceOf(
  { rows, migrations }: DatabaseDefinition,
  { url, pool, slot, readOnly }: SourceOptions,
): DataSource {
  const settings = [
    '-c plan_cache_mode=force_generic_plan',
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
      options: settings.join(' '),
    },
  });
}
