import { expect, test } from '@jest/globals';
import { headsOf, ServiceReader, verifyInbox, verifyLog } from '@parta/store';
import pg from 'pg';
import { eventually } from './eventually.ts';
import { onTheBus, type OnTheBus } from './on-the-bus.ts';
import { toyJournal } from './toy-journal.ts';
import { FormClasses, toyRegistry } from './toy-registry.ts';

async function spoil(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function findingsIn(url: string): Promise<string[]> {
  await using reader = await ServiceReader.open(url);
  return (await verifyLog(reader)).map(({ invariant }) => invariant);
}

async function registryWithClasses(bus: OnTheBus): Promise<string> {
  const { url } = await bus.start(toyRegistry);
  await bus.client.askAsService(FormClasses, { schoolId: 's1502', titles: ['5А', '5Б', '5В'] });
  return url;
}

test('B1, B2: a log as it was written has nothing to be found in', async () => {
  await using bus = await onTheBus();

  expect(await findingsIn(await registryWithClasses(bus))).toEqual([]);
});

test.each([
  ['a fact that was taken out', `delete from event where seq = 2`, ['I3', 'I4']],
  ['a fact that was changed', `update event set data = data || '{"ver": 2}' where seq = 2`, ['I4']],
  ['a version that was changed', `update event set agg_ver = 5 where seq = 3`, ['I3', 'I4']],
  ['an end that was forgotten', `update stream_head set last_hash = ''`, ['I4']],
  ['a command nobody remembers', 'delete from command', ['I2']],
  ['an answer that names another place', `update command set rev = 'registry:s1502:9'`, ['I1']],
  [
    'a relay beyond the end',
    `insert into relay_cursor values ('s1502', 9) on conflict (stream_key) do update set published_seq = 9`,
    ['I12'],
  ],
])('B1, B2: %s is found', async (_, statement, invariants) => {
  await using bus = await onTheBus();
  const url = await registryWithClasses(bus);

  await spoil(url, statement);

  expect([...new Set(await findingsIn(url))]).toEqual(invariants);
});

test.each([
  ['behind the head', 'update inbox_cursor set last_seq = 1'],
  ['beyond the head', 'update inbox_cursor set last_seq = 99'],
  ['on another history', 'update inbox_cursor set last_cmd = gen_random_uuid()'],
])('B3, B10: a cursor %s is found', async (where, statement) => {
  await using bus = await onTheBus();
  await bus.bootstrap();
  const { url: journal } = await bus.start(toyJournal);
  const registry = await registryWithClasses(bus);
  await using source = await ServiceReader.open(registry);
  await using hearer = await ServiceReader.open(journal);
  const heads = await headsOf(source, 'registry');
  await eventually(async () => expect(await verifyInbox(hearer, heads)).toEqual([]));

  await spoil(journal, statement);

  expect((await verifyInbox(hearer, heads)).map(({ what }) => what)[0]).toContain(where);
});

test('whoever verifies cannot write', async () => {
  await using bus = await onTheBus();
  await using reader = await ServiceReader.open(await registryWithClasses(bus));

  await expect(reader.rows('delete from event')).rejects.toThrow('read-only');
});
