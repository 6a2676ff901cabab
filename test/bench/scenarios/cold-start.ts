import { type Figure, latencyFigure } from '../figure.ts';
import type { Readers } from '../readers.ts';

/** Milliseconds a family waits for the first week when the gateway and the diary come back together. */
const MOST = { p50: 10_000, p99: 20_000 };
const PAUSE_MS = 20;

/** Gateway and diary start with nothing in their memories; the clock stops when the first family reads its week. */
export async function coldStart(
  { web, ground: { processes }, near, cookieOf }: Readers,
  times: number,
): Promise<Figure> {
  const { pupilId = '', monday = '' } = near[0] ?? {};
  const week = `${web}/api/diary/${pupilId}/weeks/${monday}`;
  const waits: number[] = [];
  for (let time = 0; time < times; time += 1) {
    for (const name of ['gateway', 'diary']) await processes.down(name, 'SIGTERM');
    const began = performance.now();
    for (const name of ['diary', 'gateway']) processes.up(name);
    while (!(await isAnswered(week, cookieOf(pupilId)))) await new Promise((next) => setTimeout(next, PAUSE_MS));
    waits.push(performance.now() - began);
  }
  const names = { path: 'cold start: diary and gateway -> first week', check: `${times} starts, each answered` };
  return latencyFigure(
    names,
    waits.toSorted((one, other) => one - other),
    MOST,
  );
}

async function isAnswered(url: string, cookie: string): Promise<boolean> {
  const answer = await fetch(url, { headers: { cookie } }).catch(() => undefined);
  await answer?.arrayBuffer();
  return answer?.status === 200;
}
