import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { RpcClient, signalSubject } from '@parta/bus';
import { WeekChanged } from '@parta/contracts';
import { mondayOf } from '@parta/school';
import type { City } from '../city.ts';
import { closedLoop } from '../closed-loop.ts';
import { cpuOf } from '../cpu-of.ts';
import { type Figure, figureOf } from '../figure.ts';
import { getRequest, RawHttp } from '../raw-http.ts';

const LANES = 32;
const LIMIT = 'bare node http + pg, one process';

type Measured = { perSecond: number; cpu: number };
type Variant = {
  expect: number;
  request: (lane: number) => string;
  url: string;
  pids: number[];
  before?: (lane: number) => void;
};

/** The hottest read of a city: from the gateway's memory, unchanged, and by way of the diary. */
export async function weekRead(city: City, rounds: number, seconds: number): Promise<Figure[]> {
  const bare = await startBare(city);
  const bus = await connectAsDiary(city);
  const monday = mondayOf(city.place.lesson.day);
  const { web } = city.installation.urls;
  const family = (lane: number) => city.families[lane % city.families.length];
  const path = (lane: number) => `/api/diary/${family(lane)?.pupilId ?? ''}/weeks/${monday}`;
  const cookie = (lane: number) => ({ cookie: family(lane)?.guardian.cookieLine ?? '' });
  const etags = await Promise.all(Array.from({ length: LANES }, (_, lane) => etagOf(web, path(lane), cookie(lane))));
  const pidOf = (name: string) => city.installation.processes.pid(name);
  const reading = [pidOf('gateway'), pidOf('diary'), pidOf('postgres'), pidOf('nats-server')];
  const gone = (lane: number) =>
    bus.connection.publish(
      signalSubject(WeekChanged),
      JSON.stringify({ pupilId: family(lane)?.pupilId, monday, rev: '' }),
    );
  const variants = {
    bare: {
      url: bare.url,
      expect: 200,
      request: (lane: number) => getRequest(bare.url, `/${family(lane)?.pupilId ?? ''}/${monday}`, {}),
      pids: [bare.pid, pidOf('postgres')],
    },
    hit: { url: web, expect: 200, request: (lane: number) => getRequest(web, path(lane), cookie(lane)), pids: reading },
    same: {
      url: web,
      expect: 304,
      request: (lane: number) => getRequest(web, path(lane), { ...cookie(lane), 'if-none-match': etags[lane] ?? '' }),
      pids: reading,
    },
    miss: {
      url: web,
      expect: 200,
      request: (lane: number) => getRequest(web, path(lane), cookie(lane)),
      pids: reading,
      before: gone,
    },
  } satisfies Record<string, Variant>;
  const all: Record<keyof typeof variants, Measured[]> = { bare: [], hit: [], same: [], miss: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of Object.keys(variants) as (keyof typeof variants)[])
      all[name].push(await measure(variants[name], seconds));
  }
  bare.process.disconnect();
  await bus.close();
  return [
    figure('diary week, gateway hit', all.hit, all.bare, { atLeast: 4 }),
    figure('diary week, 304', all.same, all.bare, { atLeast: 4 }),
    figure('diary week, miss, through NATS', all.miss, all.bare, { atLeast: 0.6, atMostCpu: 1.8 }),
  ];
}

function figure(
  path: string,
  subject: Measured[],
  beside: Measured[],
  target: { atLeast: number; atMostCpu?: number },
): Figure {
  const cpu = (all: Measured[]) => all.reduce((sum, { cpu: used }) => sum + used, 0) / all.length;
  const perSecond = (all: Measured[]) => all.map((each) => each.perSecond);
  const rounds = { subject: perSecond(subject), beside: perSecond(beside) };
  return figureOf({ path, limit: LIMIT, unit: 'requests/s' }, rounds, {
    ...target,
    cpuRatio: cpu(subject) / cpu(beside),
  });
}

async function measure({ url, expect, request, pids, before }: Variant, seconds: number): Promise<Measured> {
  const lanes = await Promise.all(Array.from({ length: LANES }, () => RawHttp.open(url)));
  const requests = lanes.map((_, lane) => request(lane));
  const cpuBefore = pids.reduce((sum, pid) => sum + cpuOf(pid), 0);
  const { done, perSecond } = await closedLoop(LANES, seconds, async (lane) => {
    before?.(lane);
    const status = await lanes[lane]?.ask(requests[lane] ?? '');
    if (status !== expect) throw new Error(`${url} answered ${status} instead of ${expect}`);
  });
  const cpu = (pids.reduce((sum, pid) => sum + cpuOf(pid), 0) - cpuBefore) / done;
  for (const lane of lanes) lane.close();
  return { perSecond, cpu };
}

async function etagOf(web: string, path: string, headers: Record<string, string>): Promise<string> {
  const answer = await fetch(web + path, { headers });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  await answer.arrayBuffer();
  return answer.headers.get('etag') ?? '';
}

async function startBare({ installation }: City): Promise<{ url: string; pid: number; process: ChildProcess }> {
  const program = fileURLToPath(new URL('../bare-node.js', import.meta.url));
  const child = fork(program, [installation.record.databases['diary']?.readerUrl ?? '']);
  const port = await new Promise<number>((listening) => child.once('message', (message) => listening(Number(message))));
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, process: child };
}

/** Only the diary may hint that a week changed; the bench speaks for it to empty the gateway's memory. */
async function connectAsDiary({ installation }: City): Promise<RpcClient> {
  const { url } = installation.record.nats;
  return RpcClient.connect({ servers: url, name: 'diary', user: 'diary', pass: installation.natsPassword('diary') });
}
