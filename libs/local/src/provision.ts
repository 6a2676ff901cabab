import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { databaseStatements, ownerStatements, roleStatements } from './provision-sql.ts';

/** Where a service finds its database: as its owner, and as its reader, who cannot write. */
export type Provisioned = { database: string; url: string; readerUrl: string };

type Server = { host: string; port: number; superuser: string; password: string };

/** Makes database and roles of a service, or gives the roles of an existing one new passwords. */
export async function provision(server: Server, name: string): Promise<Provisioned> {
  const [owner, reader] = [randomPassword(), randomPassword()];
  await withClient(server, 'postgres', async (client) => {
    for (const statement of roleStatements(name, { owner: `'${owner}'`, reader: `'${reader}'` }))
      await client.query(statement);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database "${name}" owner "${name}"`);
    for (const statement of databaseStatements(name)) await client.query(statement);
  });
  await withClient(server, name, async (client) => {
    for (const statement of ownerStatements(name)) await client.query(statement);
  });
  const url = (user: string, password: string) =>
    `postgres://${user}:${password}@${server.host}:${server.port}/${name}`;
  return { database: name, url: url(name, owner), readerUrl: url(`${name}_reader`, reader) };
}

export async function withClient<T>(
  server: Server,
  database: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const { host, port, superuser: user, password } = server;
  const client = new pg.Client({ host, port, user, password, database, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function randomPassword(): string {
  return randomBytes(18).toString('base64url');
}
