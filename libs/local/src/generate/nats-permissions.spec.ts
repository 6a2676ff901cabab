import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bootstrap, connectBus } from '@parta/bus';
import { type Asker, SERVICES } from '@parta/contracts';
import { type Nats, startNats } from '../nats.ts';
import { natsAccounts } from './nats-accounts.ts';
import { ASKERS, permissionsOf } from './nats-permissions.ts';

let nats: Nats;
beforeAll(async () => {
  nats = await startNats({ config: natsAccounts((user) => `pw-${user}`) });
});
afterAll(() => nats.stop());

test('the operator makes streams and consumers, and nobody else does', async () => {
  await using ops = await as('ops');
  await using journal = await as('journal');

  expect(await bootstrap(ops.connection, small)).toContain('EVT_JOURNAL');
  await expect(bootstrap(journal.connection, small)).rejects.toThrow(/permission/i);
});

test.each<[string, Asker, string]>([
  ['the diary does not speak for the journal', 'diary', 'evt.journal.p07.s1026.mark-set'],
  ['the gateway says no facts', 'gateway', 'evt.journal.p07.s1026.mark-set'],
  ['a service does not ask in the name of a person', 'diary', 'rpc.journal.set-marks.v1'],
  ['the gateway does not ask in the name of a service', 'gateway', 'sys.registry.import-roster.v1'],
  ['nobody answers into the inbox of another', 'diary', '_INBOX_journal.x'],
  ['a service leaves streams alone', 'journal', '$JS.API.STREAM.DELETE.EVT_JOURNAL'],
])('%s', async (_what, asker, subject) => {
  await using service = await as(asker);

  service.connection.publish(subject, '{}');

  expect(await service.refusal).toContain(subject);
});

test.each<[string, Asker, string]>([
  ['nobody reads the answers to another', 'diary', '_INBOX_journal.>'],
  ['facts are pulled by name, not overheard', 'diary', 'evt.>'],
  ['a request is taken in the queue group of its service only', 'journal', 'rpc.journal.>'],
])('%s', async (_what, asker, subject) => {
  await using service = await as(asker);

  service.connection.subscribe(subject, { callback: () => undefined });

  expect(await service.refusal).toContain(subject);
});

test('every service may ask only what the contracts say it asks', () => {
  const asked = ASKERS.flatMap((asker) => permissionsOf(asker).publish.map((subject) => ({ asker, subject })));
  const importers = asked.filter(({ subject }) => subject.includes('import-roster')).map(({ asker }) => asker);

  expect(importers).toEqual(['gateway', 'ops']);
});

test.each(SERVICES)('%s may ask identity for the keys that tokens of people are verified by', (service) => {
  const asked = permissionsOf(service).publish.filter((subject) => subject.includes('identity.token-keys'));

  expect(asked).toHaveLength(1);
});

test.each(SERVICES)(
  '%s may ask which rights changed lately and hear of the next; the hints of weeks are the gateway’s alone',
  (service) => {
    const { publish, subscribe } = permissionsOf(service);

    expect(publish.filter((subject) => subject.includes('recent-access-raises'))).toHaveLength(1);
    expect(subscribe).toContain('live.identity.access-raised');
    expect(subscribe.includes('live.diary.week-changed')).toBe(service === 'gateway');
  },
);

const small = { replicas: 1, maxBytes: 1 << 20 };

/** A connection of that user, and what the server refused it. */
async function as(name: Asker) {
  const connection = await connectBus({ servers: nats.url, name, user: name, pass: `pw-${name}` });
  return { connection, refusal: firstError(connection), [Symbol.asyncDispose]: () => connection.close() };
}

async function firstError(connection: Awaited<ReturnType<typeof connectBus>>): Promise<string> {
  for await (const status of connection.status()) if (status.type === 'error') return status.error.message;
  return 'nothing was refused';
}
