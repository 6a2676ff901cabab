import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LogEvent } from './database.ts';
import { planRun } from './plan-run.ts';

const at = (seq: number, epoch = 1): LogEvent => ({
  key: 's1',
  epoch,
  seq,
  type: 'journal.mark-set',
  version: 1,
  about: 'lesson',
  aggVersion: seq,
  commandId: `c${seq}`,
  cause: null,
  actor: null,
  role: null,
  at: '',
  trace: null,
  data: '{}',
});
const cursor = (seq: number, epoch = 1) => ({ epoch, seq, lastCommand: seq ? `c${seq}` : null });

test('B3: whatever the transport repeats and shuffles, the run goes on after the cursor, each fact once and in order', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 60 }), (seq, arrived) => {
      const { apply, gap } = planRun(
        cursor(seq),
        arrived.map((n) => at(n)),
      );
      const seqs = apply.map((event) => event.seq);

      expect(seqs).toEqual(seqs.map((_, index) => seq + 1 + index));
      expect(gap).toBe(arrived.some((n) => n > seq + seqs.length));
    }),
  );
});

test('B5: a hole stops the run, so that the log of the source is asked', () => {
  expect(planRun(cursor(2), [at(3), at(5)])).toMatchObject({ apply: [{ seq: 3 }], gap: true });
});

test('B10: a later epoch halts, an earlier one is old noise', () => {
  expect(planRun(cursor(2), [at(3, 2)]).halt).toBe('epoch');
  expect(planRun(cursor(2, 2), [at(3, 1)])).toMatchObject({ apply: [], duplicates: 1, halt: null });
});

test('B3: a hearer that is new takes the history it is shown', () => {
  expect(planRun(cursor(0), [at(1, 4), at(2, 4)]).apply).toHaveLength(2);
});
