import { type Connections, connectSlot } from './connect-slot.ts';
import type { DatabaseDefinition } from './definition.ts';
import type { PostgresDatabase } from './postgres-database.ts';
import { SlottedDatabase } from './slotted-database.ts';

/** Brings the schema up to date and connects. A read model comes with its two slots. */
export async function connectDatabase(
  definition: DatabaseDefinition,
  connections: Connections,
): Promise<PostgresDatabase | SlottedDatabase> {
  return definition.readModel ? SlottedDatabase.connect(definition, connections) : connectSlot(definition, connections);
}
