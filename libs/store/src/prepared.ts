import type { Pool, PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';

export type Statement = { name: string; text: string };

/**
 * Runs a statement that a connection parses and plans once and keeps under its name: on a hot path over partitioned tables
 * planning costs more than running. One name stands for one text, always. Inside a transaction it is part of it.
 */
export async function prepared<Row>(
  { queryRunner, connection }: EntityManager,
  { name, text }: Statement,
  values: unknown[],
): Promise<Row[]> {
  const pool = (connection.driver as unknown as { master: Pool }).master;
  const client: Pool | PoolClient = queryRunner ? ((await queryRunner.connect()) as PoolClient) : pool;
  const { rows } = await client.query({ name, text, values });
  return rows as Row[];
}
