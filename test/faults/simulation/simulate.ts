import type { Counters } from '@parta/bus';
import { type Acknowledged, lane } from './lane.ts';
import { mischief } from './mischief.ts';
import { Random } from './random.ts';
import { VirtualTime } from './virtual-time.ts';
import { SOURCES, World } from './world.ts';

export type Simulated = {
  seed: number;
  violations: string[];
  faults: number;
  facts: number;
  /** Virtual milliseconds from the last fault to rest. */
  convergedMs: number;
  counters: ReturnType<Counters['all']>;
};

const LONGEST_REST_MS = 90_000;

/** One run that follows from its seed alone: load and faults, then quiet, then everything must be at rest and right. */
export async function simulate(seed: number): Promise<Simulated> {
  const random = new Random(seed);
  using time = new VirtualTime(random);
  const world = new World(time, random);
  const acknowledged: Acknowledged = new Map();
  const until = random.between(1500, 6000);
  const lanes = Array.from({ length: 3 }, (_, n) => lane(world, `lane-${n}`, random.between(3, 10), acknowledged));
  let isLoaded = false;
  void Promise.all(lanes).then(() => {
    isLoaded = true;
  });
  let faults = 0;
  void mischief(world, until).then((count) => {
    faults = count;
  });
  await time.pass(until + 1000, () => faults > 0);
  const quiet = time.now;
  await time.pass(quiet + LONGEST_REST_MS, () => isLoaded && isAtRest(world));
  if (!isLoaded || !isAtRest(world)) world.watch.violate('liveness', 'not at rest long after the last fault');
  world.watch.atRest(world.shelf, acknowledged);
  return {
    seed,
    faults,
    violations: world.watch.violations,
    facts: acknowledged.size,
    convergedMs: Math.round(time.now - quiet),
    counters: world.counters.all(),
  };
}

function isAtRest({ logs, shelf }: World): boolean {
  return SOURCES.every((source) => {
    const log = logs.get(source);
    return [...(log?.events.keys() ?? [])].every((key) => {
      const head = log?.head(key);
      return log?.published.get(key) === head && shelf.cursors.get(`${source} ${key}`)?.seq === head;
    });
  });
}
