/** Latency: so many a second begin, whether the ones before have ended or not. Answers the waits in milliseconds, sorted. */
export async function openLoop(
  perSecond: number,
  seconds: number,
  work: (n: number) => Promise<number>,
): Promise<number[]> {
  const began = performance.now();
  const underWay: Promise<number>[] = [];
  for (let n = 0; n < perSecond * seconds; n += 1) {
    const due = began + (n * 1000) / perSecond;
    await new Promise((next) => setTimeout(next, Math.max(0, due - performance.now())));
    const begun = work(n);
    // Who fails early is thrown below, with the rest: nothing may end the run before it has cleaned up.
    begun.catch(() => undefined);
    underWay.push(begun);
  }
  return (await Promise.all(underWay)).toSorted((one, other) => one - other);
}
