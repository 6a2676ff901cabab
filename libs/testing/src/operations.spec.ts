import { expect, test } from '@jest/globals';
import { operateSubject } from '@parta/bus';
import pg from 'pg';
import { eventually } from './eventually.ts';
import { onTheBus, type OnTheBus } from './on-the-bus.ts';
import { toyDiary } from './toy-diary.ts';
import { toyJournal } from './toy-journal.ts';
import { FormClasses, toyRegistry } from './toy-registry.ts';

async function operate<Result>(
  bus: OnTheBus,
  service: string,
  operation: string,
  given: Record<string, string> = {},
): Promise<Result> {
  const question = JSON.stringify({ operation, given, by: 'operator' });
  const reply = await bus.client.connection.request(operateSubject(service), question, { timeout: 10_000 });
  const { result, error } = reply.json<{ result: Result; error?: string }>();
  if (error) throw new Error(error);
  return result;
}

async function rowsOf(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

test('B7: a read model built anew beside the old one is the same to the last byte, takes its place and can go back', async () => {
  await using bus = await onTheBus();
  await bus.bootstrap();
  const diary = await bus.start(toyDiary);
  await bus.start(toyRegistry);
  await bus.client.askAsService(FormClasses, { schoolId: 's1502', titles: ['8А', '8Б', '8В'] });
  await eventually(async () => expect(await rowsOf(diary.url, 'select from slot_a.class')).toHaveLength(3));

  expect(await operate(bus, 'diary', 'rebuild-start')).toEqual({ reads: 'a' });
  await eventually(async () => expect(await operate(bus, 'diary', 'rebuild-status')).toMatchObject({ done: true }));
  const copies = await Promise.all(
    ['a', 'b'].map((slot) => rowsOf(diary.url, `select * from slot_${slot}.class order by title`)),
  );

  expect(copies[1]).toEqual(copies[0]);
  expect(await operate(bus, 'diary', 'promote')).toEqual({ reads: 'b' });
  await bus.client.askAsService(FormClasses, { schoolId: 's1502', titles: ['8Г'] });
  await eventually(async () => expect(await rowsOf(diary.url, 'select from slot_b.class')).toHaveLength(4));
  expect(await operate(bus, 'diary', 'rollback')).toEqual({ reads: 'a' });
  await eventually(async () => expect(await rowsOf(diary.url, 'select from slot_a.class')).toHaveLength(4));
});

test('a rebuild that is still behind is not promoted', async () => {
  await using bus = await onTheBus();
  await bus.start(toyDiary);

  await expect(operate(bus, 'diary', 'promote')).rejects.toThrow('no rebuild is running');
});

test('what is parked is shown, tried again as a whole, and given up only with a reason; all of it is recorded', async () => {
  await using bus = await onTheBus();
  await bus.bootstrap();
  const journal = await bus.start(toyJournal);
  await bus.start(toyRegistry);
  await bus.client.askAsService(FormClasses, { schoolId: 's1502', titles: ['poison'] });
  const parked = await eventually(async () => {
    const [one] = await operate<{ source: string; key: string; about: string }[]>(bus, 'journal', 'parked');
    if (!one) throw new Error('nothing is parked yet');
    return { source: one.source, key: one.key, about: one.about };
  });

  await expect(operate(bus, 'journal', 'retry', parked)).rejects.toThrow('cannot be applied');
  await expect(operate(bus, 'journal', 'drop', parked)).rejects.toThrow('--reason');
  await operate(bus, 'journal', 'drop', { ...parked, reason: 'a class nobody needs' });

  expect(await operate(bus, 'journal', 'parked')).toEqual([]);
  expect(
    await rowsOf(journal.url, `select operation, outcome from operation where operation = 'drop' order by id`),
  ).toEqual([
    { operation: 'drop', outcome: 'dropping needs --reason' },
    { operation: 'drop', outcome: 'done' },
  ]);
});

test('a replay is published again and changes nothing', async () => {
  await using bus = await onTheBus();
  await bus.bootstrap();
  const journal = await bus.start(toyJournal);
  const registry = await bus.start(toyRegistry);
  await bus.client.askAsService(FormClasses, { schoolId: 's1502', titles: ['8А', '8Б'] });
  await eventually(async () => expect(await rowsOf(journal.url, 'select from heard_class')).toHaveLength(2));
  const before = registry.counters.of('published_total');

  await operate(bus, 'registry', 'rewind', { key: 's1502', from: '1' });

  await eventually(async () => expect(registry.counters.of('published_total')).toBe(before + 3));
  expect(await operate(bus, 'journal', 'lag')).toEqual({ registry: 0 });
  expect(await rowsOf(journal.url, 'select from heard_class')).toHaveLength(2);
});

test('R-06: a value changed behind the log is found: the hashes no longer follow from each other', async () => {
  await using bus = await onTheBus();
  const registry = await bus.start(toyRegistry);
  await bus.client.askAsService(FormClasses, { schoolId: 's1502', titles: ['8А', '8Б'] });
  expect(await operate(bus, 'registry', 'log-heads')).toMatchObject([{ source: 'registry', key: 's1502', seq: 3 }]);
  expect(await operate(bus, 'registry', 'verify')).toEqual([]);

  await rowsOf(registry.url, `update event set data = jsonb_set(data, '{title}', '"9Z"') where seq = 2`);

  expect(await operate(bus, 'registry', 'verify')).toMatchObject([{ invariant: 'I4', count: 1 }]);
});
