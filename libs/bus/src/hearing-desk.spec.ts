import { expect, test } from '@jest/globals';
import { Counters } from './counters.ts';
import type { Cursor, Database, HearingTransaction, LogEvent, StreamOfSource } from './database.ts';
import type { Hearers } from './hearers.ts';
import { HearingDesk } from './hearing-desk.ts';
import { silentLog } from './log.ts';
import type { SourceLog } from './source-log.ts';

const stream = { source: 'journal', key: 's1502', partition: 1 } as const;

function factsFrom(from: number, until: number): LogEvent[] {
  return Array.from({ length: Math.max(until - from + 1, 0) }, (_, n) => {
    return { seq: from + n, epoch: 1, commandId: `command-${from + n}`, about: 'a', key: stream.key } as LogEvent;
  });
}

/** A desk over a log of so many facts that answers a few at once; `batches` shows what was applied, and what was known to wait. */
function deskOver(head: number, atOnce: number) {
  const batches: { isBehind: boolean | undefined; reached: number }[] = [];
  let cursor: Cursor = { epoch: 1, seq: 0, lastCommand: null };
  const hear = async (of: StreamOfSource, work: (transaction: HearingTransaction) => Promise<unknown>) => {
    const moveTo = (next: Cursor) => {
      cursor = next;
      batches.push({ isBehind: of.isBehind, reached: next.seq });
    };
    return work({ cursor, parked: new Set(), moveTo } as unknown as HearingTransaction);
  };
  const sourceLog = {
    events: async (_source: string, _key: string, from: number) => factsFrom(from, Math.min(head, from + atOnce - 1)),
  };
  const desk = new HearingDesk({
    database: { inbox: { hear, cursor: async () => cursor } } as unknown as Database,
    hearers: { of: () => undefined } as unknown as Hearers,
    sourceLog: sourceLog as unknown as SourceLog,
    counters: new Counters(),
    log: silentLog,
  });
  return { desk, batches };
}

test('B5: what the log of a source holds is applied to its end, each batch knowing whether more waits behind it', async () => {
  const { desk, batches } = deskOver(7, 3);

  const cursor = await desk.repair(stream);

  expect(cursor).toEqual({ epoch: 1, seq: 7, lastCommand: 'command-7' });
  expect(batches).toEqual([
    { isBehind: true, reached: 3 },
    { isBehind: true, reached: 5 },
    { isBehind: false, reached: 7 },
  ]);
});

test('B5: a log of one batch leaves nobody behind', async () => {
  const { desk, batches } = deskOver(3, 10);

  await desk.repair(stream);

  expect(batches).toEqual([{ isBehind: false, reached: 3 }]);
});
