import { createHash } from 'node:crypto';
import { cpuBetween, cpuTimes } from '../cpu-of.ts';
import { type Figure, figureOf } from '../figure.ts';
import { startBare } from '../limits/bare.ts';
import { RawHttp } from '../raw-http.ts';
import type { Readers } from '../readers.ts';
import { type Variant, type VariantName, weekVariants } from './week-variants.ts';

const LANES = 32;
const SAMPLE = 50;
const LIMIT = 'bare node http + pg, one process';

type Measured = { perSecond: number; cpu: number };

/** The hottest read of a city: from the gateway's memory, unchanged, and by way of the diary. */
export async function weekRead(
  readers: Readers,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Figure[]> {
  const bare = await startBare(readers.ground);
  const variants = await weekVariants(readers, bare);
  const names = (Object.keys(variants) as VariantName[]).filter((name) => variants[name].requests.length > 0);
  const all: Record<VariantName, Measured[]> = { bare: [], hit: [], same: [], miss: [], cold: [] };
  for (const name of names) await measure(variants[name], seconds);
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) all[name].push(await measure(variants[name], seconds));
  }
  const check = await sameBodies(variants);
  bare.end();
  return [
    figure('diary week, gateway hit', check, [all.hit, all.bare], { atLeast: 4 }),
    figure('diary week, 304', '', [all.same, all.bare], { atLeast: 4 }),
    figure('diary week, miss, through NATS', '', [all.miss, all.bare], { atLeast: 0.6, atMostCpu: 1.8 }),
    ...(readers.cold ? [figure('diary week nobody has read', '', [all.cold, all.bare], readers.cold)] : []),
  ];
}

type Target = { atLeast: number; atMostCpu?: number } | { perSecond: number; need: string };

function figure(path: string, check: string, [subject, beside]: [Measured[], Measured[]], target: Target): Figure {
  const perSecond = (all: Measured[]) => all.map((each) => each.perSecond);
  const cpuRatios = subject.map(({ cpu }, round) => cpu / (beside[round]?.cpu ?? 0));
  const rounds = { subject: perSecond(subject), beside: perSecond(beside) };
  return figureOf({ path, limit: LIMIT, unit: 'requests/s', check }, rounds, { ...target, cpuRatios });
}

/** Every lane sends the next of the requests as soon as it has its answer. */
async function measure({ url, status, requests, pids }: Variant, seconds: number): Promise<Measured> {
  const lanes = await Promise.all(Array.from({ length: LANES }, () => RawHttp.open(url)));
  const before = cpuTimes(pids);
  const began = performance.now();
  let done = 0;
  const next = (answered: number): string | undefined => {
    if (answered !== status) throw new Error(`${url} answered ${answered} instead of ${status}`);
    done += 1;
    return performance.now() - began < seconds * 1000 ? requests[done % requests.length] : undefined;
  };
  await Promise.all(lanes.map((lane, n) => lane.askOn(requests[n % requests.length] ?? '', next)));
  const took = (performance.now() - began) / 1000;
  const cpu = cpuBetween(before, cpuTimes(pids)) / done;
  for (const lane of lanes) lane.close();
  return { perSecond: done / took, cpu };
}

/** What the gateway answers is what lies in the database: bodies of a sample, by their hashes. */
async function sameBodies({ bare, miss }: Record<VariantName, Variant>): Promise<string> {
  const [stored, answered] = await Promise.all([bare, miss].map(hashes));
  if (stored?.join() !== answered?.join()) throw new Error('the gateway answers other weeks than the diary keeps');
  return `${SAMPLE} bodies alike`;
}

async function hashes({ url, requests }: Variant): Promise<string[]> {
  const lane = await RawHttp.open(url);
  const found: string[] = [];
  for (let n = 0; n < SAMPLE; n += 1) {
    await lane.ask(requests[Math.floor((n * requests.length) / SAMPLE)] ?? '');
    found.push(createHash('sha256').update(lane.body).digest('hex'));
  }
  lane.close();
  return found;
}
