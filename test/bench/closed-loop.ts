export type LoopResult = { done: number; perSecond: number };

/** Capacity: so many lanes, each doing the next as soon as the last is done, for some seconds. */
export async function closedLoop(
  lanes: number,
  seconds: number,
  work: (lane: number) => Promise<unknown>,
): Promise<LoopResult> {
  const began = performance.now();
  const ends = began + seconds * 1000;
  let done = 0;
  const lane = async (number: number): Promise<void> => {
    while (performance.now() < ends) {
      await work(number);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)));
  return { done, perSecond: done / ((performance.now() - began) / 1000) };
}

/** Work that counts itself: answers how many a second. */
export async function rate(work: () => Promise<number>): Promise<number> {
  const began = performance.now();
  const done = await work();
  return done / ((performance.now() - began) / 1000);
}
