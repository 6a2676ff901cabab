import pg from 'pg';
import type { Installation } from '@parta/local';

/** Where a scenario of the journal runs: its database and processes, and who hears what it says. */
export type Ground = {
  databases: Record<string, { url: string; readerUrl: string }>;
  processes: Pick<Installation['processes'], 'pid' | 'kill' | 'down' | 'up'>;
  hearers: readonly string[];
};

export const groundOf = ({ record: { databases }, processes }: Installation): Ground => {
  return { databases, processes, hearers: ['diary', 'notifications'] };
};

/** A connection to the journal's database as its owner. */
export async function journalOf({ databases }: Ground): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databases['journal']?.url ?? '' });
  await client.connect();
  return client;
}

/** The processes whose work a command of the journal is. */
export const pidsOf = ({ processes }: Ground): number[] =>
  ['journal', 'postgres', 'nats-server'].map((name) => processes.pid(name));
