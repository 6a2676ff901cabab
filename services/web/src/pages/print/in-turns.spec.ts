import { expect, test } from '@jest/globals';
import { inTurns } from './in-turns.ts';

const patient = () => new AbortController();
const soon = () => new Promise((resolve) => setImmediate(resolve));

test('F-082: the weeks of a class are fetched four at a time, come back in their order, and tell how many are there', async () => {
  let under = 0;
  let most = 0;
  const told: number[] = [];
  const ask = async (at: number) => {
    most = Math.max(most, (under += 1));
    for (let turn = 0; turn < 30 - at; turn += 1) await soon();
    under -= 1;
    return at * 10;
  };

  const answers = await inTurns(
    Array.from({ length: 30 }, (_, at) => at),
    ask,
    { atOnce: 4, signal: patient().signal, tell: (done) => told.push(done) },
  );

  expect(answers).toEqual(Array.from({ length: 30 }, (_, at) => at * 10));
  expect(most).toBe(4);
  expect(told).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
});

test('F-082: fetching that was called off asks for nothing more', async () => {
  const called = patient();
  let asked = 0;
  const ask = async () => {
    asked += 1;
    if (asked === 6) called.abort();
    await soon();
  };

  const all = inTurns(Array.from({ length: 30 }), ask, { atOnce: 4, signal: called.signal, tell: () => {} });

  await expect(all).rejects.toMatchObject({ name: 'AbortError' });
  await soon();
  expect(asked).toBeLessThan(10);
});

test('F-082: a week that does not come ends the fetching with its cause', async () => {
  const ask = (at: number) => (at === 2 ? Promise.reject(new Error('away')) : Promise.resolve(at));

  const all = inTurns([0, 1, 2, 3], ask, { atOnce: 2, signal: patient().signal, tell: () => {} });

  await expect(all).rejects.toThrow('away');
});
