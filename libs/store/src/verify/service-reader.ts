import pg from 'pg';
import { schemaOf, type Slot } from '../slot.ts';

/** Looks into one service's database and can change nothing; of a read model it sees the slot that is read. */
export class ServiceReader implements AsyncDisposable {
  private constructor(private readonly client: pg.Client) {}

  static async open(url: string): Promise<ServiceReader> {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('set default_transaction_read_only = on');
    const { rows } = await client.query<{ slots: string | null }>(`select to_regclass('public.read_slot') as slots`);
    if (rows[0]?.slots) {
      const { rows: active } = await client.query<{ active: Slot }>('select active from public.read_slot');
      await client.query(`set search_path = ${schemaOf(active[0]?.active ?? 'a')}`);
    }
    return new ServiceReader(client);
  }

  async rows<Row extends object>(text: string, parameters: unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(text, parameters)).rows;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.client.end();
  }
}
