import type { Field } from '../field/field.ts';
import { inSchemasWith } from './schemas.ts';

/** The leases of a dead process run out at once: ten seconds of waiting prove nothing here. */
export async function expireLeases(field: Field, service: string): Promise<void> {
  const statement = `update partition_lease set until = now() - interval '1 second'; delete from lease_owner`;
  await inSchemasWith(field, service, 'partition_lease', statement);
}

/** Somebody holds a lease of the service: after they all ran out that is a process which took the place of another. */
export async function isOwned(field: Field, service: string): Promise<boolean> {
  const found = await inSchemasWith(
    field,
    service,
    'partition_lease',
    'select from partition_lease where until > now()',
  );
  return found > 0;
}
