export type LoopResult = { done: number; perSecond: number; waits: number[] };

/** Capacity: so many lanes, each doing the next as soon as the last is done, for some seconds. `waits` are sorted, milliseconds. */
export async function closedLoop(
  lanes: number,
  seconds: number,
  work: (lane: number) => Promise<unknown>,
): Promise<LoopResult> {
  const waits: number[] = [];
  const began = performance.now();
  const ends = began + seconds * 1000;
  const lane = async (number: number): Promise<void> => {
    while (performance.now() < ends) {
      const started = performance.now();
      await work(number);
      waits.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)));
  const took = (performance.now() - began) / 1000;
  return { done: waits.length, perSecond: waits.length / took, waits: waits.toSorted((one, other) => one - other) };
}

/** Work that counts itself: answers how many a second. */
export async function rate(work: () => Promise<number>): Promise<number> {
  const began = performance.now();
  const done = await work();
  return done / ((performance.now() - began) / 1000);
}
