import { dataSourceOf } from './data-source.ts';
import type { DatabaseDefinition } from './definition.ts';
import { migrate } from './migrate.ts';
import { PostgresDatabase } from './postgres-database.ts';
import type { Slot } from './slot.ts';

export type Connections = {
  /** As the owner of the tables. */
  url: string;
  /** A role that may only SELECT; the same as `url` where the installation has but one role. */
  readerUrl: string;
  /** Connections of the writer; readers get as many. */
  pool: number;
};

/** One schema with its writer and its reader. */
export async function connectSlot(
  definition: DatabaseDefinition,
  { url, readerUrl, pool }: Connections,
  slot?: Slot,
): Promise<PostgresDatabase> {
  await migrate(definition, url, slot, new URL(readerUrl).username);
  const where = slot ? { slot } : {};
  const writer = dataSourceOf(definition, { url, pool, ...where });
  const reader = dataSourceOf(definition, { url: readerUrl, pool, readOnly: true, ...where });
  try {
    await Promise.all([writer.initialize(), reader.initialize()]);
  } catch (error) {
    await Promise.all([writer, reader].filter((source) => source.isInitialized).map((source) => source.destroy()));
    throw error;
  }
  return new PostgresDatabase(definition, writer, reader);
}
