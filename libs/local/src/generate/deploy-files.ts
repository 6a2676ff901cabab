import { type ServiceName, SERVICES } from '@parta/contracts';
import { databaseStatements, ownerStatements, roleStatements } from '../provision-sql.ts';
import { natsAccounts } from './nats-accounts.ts';

const made = '# Written by `npm run generate` from the contracts; a spec compares.\n';

/** The files of deploy/ that follow from the contracts: path below deploy/ and text. */
export function deployFiles(): Record<string, string> {
  return {
    'nats/accounts.conf': made + natsAccounts((user) => `$${user.toUpperCase()}_NATS_PASSWORD`),
    'nats/nats-2.9.conf': natsServer('store_dir: /data'),
    'nats/nats-2.12.conf': natsServer('store_dir: /data, sync_interval: always'),
    'compose/postgres/init/services.sh': postgresInit(),
  };
}

/** Services with a database of their own. */
export function databaseNames(): ServiceName[] {
  return SERVICES.filter((name) => name !== 'gateway');
}

function natsServer(jetstream: string): string {
  return `${made}server_name: parta
listen: "0.0.0.0:4222"
http: "0.0.0.0:8222"
max_payload: 4MB
jetstream { ${jetstream} }
include accounts.conf
`;
}

/** Run once by the Postgres image, on an empty data folder; psql puts the passwords in. */
function postgresInit(): string {
  return `#!/bin/bash
${made}set -euo pipefail
${databaseNames().map(databaseOf).join('')}`;
}

function databaseOf(name: string): string {
  const [owner, reader] = [`${name}_owner`, `${name}_reader`];
  const prefix = name.toUpperCase();
  const statements = [
    ...roleStatements(name, { owner: `:'${owner}'`, reader: `:'${reader}'` }),
    `create database "${name}" owner "${name}"`,
    ...databaseStatements(name),
    `\\connect "${name}"`,
    ...ownerStatements(name),
  ].map((statement) => (statement.startsWith('\\') ? statement : `${statement};`));
  const variables = `-v ${owner}="$${prefix}_DB_PASSWORD" -v ${reader}="$${prefix}_DB_READER_PASSWORD"`;
  return `
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres ${variables} <<'SQL'
${statements.join('\n')}
SQL
`;
}
