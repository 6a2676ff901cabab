import type { DatabaseDefinition } from './definition.ts';
import { dataSourceOf } from './data-source.ts';
import { prepareSlot, type Slot } from './slot.ts';

/**
 * Applies the framework's and the service's migrations; of several replicas that start at once one migrates, the others wait.
 * A read model is migrated slot by slot.
 */
export async function migrate(
  definition: DatabaseDefinition,
  url: string,
  slot?: Slot,
  reader?: string,
): Promise<void> {
  const keeper = await dataSourceOf(definition, { url, pool: 1 }).initialize();
  const lock = keeper.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(hashtext('parta migrations'))`);
    if (slot) {
      const outside = await dataSourceOf(definition, { url, pool: 1 }).initialize();
      await prepareSlot(outside, slot, reader ?? new URL(url).username).finally(() => outside.destroy());
    }
    const source = await dataSourceOf(definition, { url, pool: 1, ...(slot ? { slot } : {}) }).initialize();
    await source.runMigrations({ transaction: 'each' }).finally(() => source.destroy());
    await lock.query(`select pg_advisory_unlock(hashtext('parta migrations'))`);
  } finally {
    await lock.release();
    await keeper.destroy();
  }
}
