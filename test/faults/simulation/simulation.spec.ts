import { expect, jest, test } from '@jest/globals';
import { HearingDesk, Sweep } from '@parta/bus';
import { simulate } from './simulate.ts';

const RUNS = 2000;
/** Twenty seconds of a processor; a busy machine may have little to spare. */
const LONGEST_MS = 1_200_000;

async function violationsOf(seeds: number): Promise<string[]> {
  const found: string[] = [];
  for (let seed = 1; seed <= seeds; seed += 1)
    found.push(...(await simulate(seed)).violations.map((violation) => `seed ${seed}: ${violation}`));
  return found;
}

test(
  'B1, B3, B4, B6, B8, B10: in two thousand runs full of faults no fact is lost, doubled or overtaken, and all come to rest',
  async () => {
    expect(await violationsOf(RUNS)).toEqual([]);
  },
  LONGEST_MS,
);

test('the same seed is the same run', async () => {
  expect(await simulate(77)).toEqual(await simulate(77));
});

test('B3: a hearer that never asks the log of its source is found out', async () => {
  const deaf = jest.spyOn(HearingDesk.prototype, 'repair').mockResolvedValue({ epoch: 1, seq: 0, lastCommand: null });

  expect(await violationsOf(20)).not.toEqual([]);

  deaf.mockRestore();
});

test('B3: a hearer that never compares heads with cursors is found out', async () => {
  const blind = jest.spyOn(Sweep.prototype, 'look').mockResolvedValue({ lagging: 0, found: 0 });

  expect(await violationsOf(20)).not.toEqual([]);

  blind.mockRestore();
});
