import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { Database, Leases } from '@parta/bus';
import { CheckIntegrity } from '@parta/contracts';
import { TimedWorker } from './timed-work.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const MINUTE = 60_000;
const WORK = { every: 60, ask: CheckIntegrity, input: {} };

test('timed work that comes seldom stays with one of two replicas, and goes to the other when that one dies', async () => {
  const lease = new SharedLease();
  const turns: string[] = [];
  const [first, second] = ['first', 'second'].map((name) => replica(name, lease, turns));

  first?.start([WORK]);
  await jest.advanceTimersByTimeAsync(MINUTE / 2);
  second?.start([WORK]);
  await jest.advanceTimersByTimeAsync(5 * MINUTE);
  expect(new Set(turns)).toEqual(new Set(['first']));
  expect(turns.length).toBeGreaterThanOrEqual(4);

  await first?.stop();
  await jest.advanceTimersByTimeAsync(3 * MINUTE);
  expect(new Set(turns.slice(-2))).toEqual(new Set(['second']));
  await second?.stop();
});

function replica(name: string, lease: SharedLease, turns: string[]): TimedWorker {
  const database = { leases: lease.of(name) } as unknown as Database;
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  return new TimedWorker(database, async () => void turns.push(name), log);
}

/** One lease of ten seconds, as the database keeps it. */
class SharedLease {
  private holder = '';
  private until = 0;

  of(owner: string): Leases {
    return {
      renew: async () => {
        const isFree = this.until <= Date.now();
        if (isFree) this.holder = owner;
        if (this.holder === owner) this.until = Date.now() + 10_000;
        return { held: this.holder === owner ? [0] : [], stolen: isFree ? 1 : 0 };
      },
      release: async () => undefined,
    };
  }
}
