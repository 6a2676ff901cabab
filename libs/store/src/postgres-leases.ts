import type { Leases } from '@parta/bus';
import type { DataSource } from 'typeorm';

/** Leases of one replica in the database of its service. `owner` names the replica; it is new at every start. */
export class PostgresLeases implements Leases {
  constructor(
    private readonly source: DataSource,
    private readonly owner: string,
    private readonly ttl: string,
  ) {}

  async renew(kind: string, partitions: number): Promise<{ held: number[]; stolen: number }> {
    const rows = (await this.source.query('select * from renew_leases($1, $2, $3, $4::interval)', [
      kind,
      this.owner,
      partitions,
      this.ttl,
    ])) as { partition: number; stolen: boolean }[];
    const held = new Set(rows.map(({ partition }) => partition));
    return {
      held: [...held].toSorted((one, other) => one - other),
      stolen: rows.filter(({ stolen }) => stolen).length,
    };
  }

  async release(kind: string): Promise<void> {
    await this.source.query('delete from partition_lease where kind = $1 and owner = $2', [kind, this.owner]);
    await this.source.query('delete from lease_owner where kind = $1 and owner = $2', [kind, this.owner]);
  }
}
