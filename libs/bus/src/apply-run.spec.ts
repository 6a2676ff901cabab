import { expect, test } from '@jest/globals';
import { z } from 'zod';
import type { EventContract } from '@parta/contracts';
import { applyRun } from './apply-run.ts';
import type { Database, HearingTransaction, LogEvent, StreamOfSource } from './database.ts';
import { Hearers } from './hearers.ts';

const stream: StreamOfSource = { source: 'journal', key: 's1502', partition: 1 };

/** What hearers were given when facts of these types came, in this order: `marks` and `topics` in any order, `changes` in their own. */
async function takenOf(types: string[], parked: string[] = []): Promise<string[]> {
  const taken: string[] = [];
  const hearers = new Hearers();
  for (const name of ['marks', 'topics', 'changes']) {
    const contract = { type: `journal.${name}.v1`, owner: 'journal', name, data: z.unknown() };
    hearers.add({
      contract: contract as unknown as EventContract,
      runs: 'hearing-run',
      inAnyOrder: name !== 'changes',
      invoke: async (facts) => {
        taken.push(`${name} ${(facts as { data: number }[]).map(({ data }) => data).join()}`);
      },
    });
  }
  const events = types.map((name, n) => {
    return {
      type: `journal.${name}`,
      version: 1,
      seq: n + 1,
      epoch: 1,
      about: name,
      data: `${n + 1}`,
      at: '',
    } as LogEvent;
  });
  const transaction = {
    cursor: { epoch: 1, seq: 0, lastCommand: null },
    parked: new Set(parked),
    hearingOf: () => ({ heard: {} }),
    park: async ({ seq }: LogEvent) => void taken.push(`parked ${seq}`),
    moveTo: () => undefined,
  } as unknown as HearingTransaction;
  const hear = (_of: StreamOfSource, work: (of: HearingTransaction) => Promise<unknown>) => work(transaction);
  await applyRun({ inbox: { hear } } as unknown as Database, hearers, stream, events);
  return taken;
}

test('B4: facts that may be taken in any order go together, however others of their kind lie between', async () => {
  expect(await takenOf(['marks', 'topics', 'marks', 'unheard', 'topics', 'marks'])).toEqual([
    'marks 1,3,6',
    'topics 2,5',
  ]);
});

test('B4: no fact passes one that keeps its order, and that one passes none', async () => {
  expect(await takenOf(['marks', 'changes', 'marks', 'changes', 'changes'])).toEqual([
    'marks 1',
    'changes 2',
    'marks 3',
    'changes 4,5',
  ]);
});

test('B4: no fact passes one that is put aside', async () => {
  expect(await takenOf(['marks', 'topics', 'marks'], ['topics'])).toEqual(['marks 1', 'parked 2', 'marks 3']);
});
