import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { type Provisioned, provision, withClient } from './provision.ts';

const { user, ...rest } = JSON.parse(process.env['PARTA_TEST_PG'] ?? '{}') as {
  host: string;
  port: number;
  user: string;
  password: string;
};
const server = { ...rest, superuser: user };
const names = ['provision_journal', 'provision_diary'];
let journal: Provisioned;
let diary: Provisioned;

beforeAll(async () => {
  journal = await provision(server, 'provision_journal');
  diary = await provision(server, 'provision_diary');
  await asked(journal.url, 'create table mark (value text); insert into mark values (5)');
});

afterAll(() =>
  withClient(server, 'postgres', async (client) => {
    for (const name of names) await client.query(`drop database ${name}`);
    for (const name of names) await client.query(`drop role ${name}; drop role ${name}_reader`);
  }),
);

test('a query reads what its service wrote', async () => {
  expect(await asked(journal.readerUrl, 'select value from mark')).toEqual([{ value: '5' }]);
});

test('a query cannot write, even when it tries to', async () => {
  await expect(asked(journal.readerUrl, 'insert into mark values (2)')).rejects.toThrow('read-only transaction');
  await expect(asked(journal.readerUrl, 'begin read write; delete from mark')).rejects.toThrow('permission denied');
});

test('what a migration makes later in a schema of its own can be read, too', async () => {
  await asked(journal.url, 'create schema slot_b; create table slot_b.week (doc text)');

  expect(await asked(journal.readerUrl, 'select * from slot_b.week')).toEqual([]);
});

test('a service cannot enter the database of another', async () => {
  const foreign = new URL(diary.url);
  foreign.pathname = '/provision_journal';

  await expect(asked(foreign.href, 'select 1')).rejects.toThrow('permission denied for database');
});

test('a second start gives new passwords and keeps what is there', async () => {
  const again = await provision(server, 'provision_journal');

  expect(await asked(again.url, 'select value from mark')).toEqual([{ value: '5' }]);
  await expect(asked(journal.url, 'select 1')).rejects.toThrow('password authentication failed');
});

async function asked(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query(sql);
    return rows as unknown[];
  } finally {
    await client.end();
  }
}
