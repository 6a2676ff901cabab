import { expect, test } from '@jest/globals';
import { Refusal, SchoolDirectory, GiveTopic, newId } from '@parta/contracts';
import pg from 'pg';
import { eventually } from './eventually.ts';
import { onTheBus } from './on-the-bus.ts';
import { toyJournal } from './toy-journal.ts';
import { FormClasses, toyRegistry } from './toy-registry.ts';

const titles = (count: number) => Array.from({ length: count }, (_, n) => `${n}А`);

async function heardClasses(url: string): Promise<number> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ count: string }>('select count(*) from heard_class');
  await client.end();
  return Number(rows[0]?.count);
}

test('B5: what is said is heard through the broker, each fact once', async () => {
  await using bus = await onTheBus();
  await bus.bootstrap();
  const journal = await bus.start(toyJournal);
  const registry = await bus.start(toyRegistry);

  await bus.client.askAsService(FormClasses, { schoolId: 's1502', titles: titles(50) });

  await eventually(async () => expect(await heardClasses(journal.url)).toBe(50));
  expect(registry.counters.of('published_total')).toBe(51);
  expect(journal.counters.of('applied_total')).toBe(51);
});

test('B5: without any stream in the broker the sweep brings every fact from the log', async () => {
  await using bus = await onTheBus();
  const journal = await bus.start(toyJournal);
  await bus.start(toyRegistry);

  await bus.client.askAsService(FormClasses, { schoolId: 's1502', titles: titles(30) });

  await eventually(async () => expect(await heardClasses(journal.url)).toBe(30));
  await eventually(async () => expect(journal.counters.of('sweep_total')).toBeGreaterThan(0));
  expect(journal.counters.of('repaired_total')).toBe(31);
});

test('a fact that cannot be applied parks what it is about, and nothing else waits for it', async () => {
  await using bus = await onTheBus();
  await bus.bootstrap();
  const journal = await bus.start(toyJournal);
  await bus.start(toyRegistry);

  await bus.client.askAsService(FormClasses, { schoolId: 's1502', titles: ['5А', 'poison', '5Б'] });

  await eventually(async () => expect(await heardClasses(journal.url)).toBe(2));
  expect(await journal.database.inbox.parked()).toMatchObject([
    { source: 'registry', key: 's1502', error: 'Error: cannot be applied' },
  ]);
});

test('a request that nobody answers is refused as unavailable, a malformed one names the field', async () => {
  await using bus = await onTheBus();
  const nobody = bus.client.ask(SchoolDirectory, { schoolId: 's1502' });
  await expect(nobody).rejects.toMatchObject({ code: 'unavailable' });
  await bus.start(toyJournal);

  const asked = bus.client.ask(GiveTopic, { lessonId: newId(), topic: 7, ver: 0 } as never, { token: 'not a token' });

  await expect(asked).rejects.toBeInstanceOf(Refusal);
});
