import { SOURCES, type World } from './world.ts';

/** Rare, since it lasts so long. */
const NIGHTS = 0.1;

/** Everything that may happen, each with how long it lasts by itself. Afterwards the world is whole again. */
const KINDS: Record<string, (world: World) => void> = {
  kill: (world) => world.kill(world.random.pick(world.replicas)),
  killAll: (world) => {
    for (const replica of world.replicas) world.kill(replica);
  },
  pause: (world) => {
    const { life } = world.random.pick(world.replicas);
    life.pause();
    world.time.after(world.random.between(200, 14_000), () => life.resume());
  },
  databaseKilled: (world) => {
    const server = world.random.pick(world.servers);
    server.goDown();
    world.time.after(world.random.between(100, 1500), () => {
      server.isUp = true;
    });
  },
  terminated: (world) => world.random.pick(world.servers).terminateOne(),
  brokerKilled: (world) => {
    world.broker.isUp = false;
    world.time.after(world.random.between(100, 2000), () => {
      world.broker.isUp = true;
    });
  },
  snapshot: (world) => world.broker.takeSnapshot(),
  rolledBack: (world) => world.broker.rollBack(),
  wiped: (world) => {
    world.broker.wipe();
    world.time.after(world.random.between(0, 3000), () => world.broker.bootstrap(SOURCES));
  },
  /** So long that the heads have not moved for a while when the hearers come back, and the broker knows of nothing. */
  longNight: (world) => {
    const hearers = world.replicas.filter(({ life }) => life.name.startsWith('diary'));
    for (const { life } of hearers) life.pause();
    world.time.after(4000, () => world.broker.dropTail(Infinity));
    world.time.after(world.random.between(35_000, 70_000), () => {
      for (const { life } of hearers) life.resume();
    });
  },
  tailLost: (world) => world.broker.dropTail(world.random.between(1, 12)),
  acksForgotten: (world) => world.broker.forgetAcknowledgements(),
  lies: (world) => {
    world.broker.unreliability = world.random.next();
    world.time.after(world.random.between(500, 4000), () => {
      world.broker.unreliability = 0;
    });
  },
  lossy: (world) => {
    world.network.loss = world.random.next() * 0.7;
    world.time.after(world.random.between(200, 3000), () => {
      world.network.loss = 0;
    });
  },
};

/** Lets faults happen until an instant, 50 ms to a second apart, and then makes everything whole. */
export async function mischief(world: World, until: number): Promise<number> {
  const names = Object.keys(KINDS).filter((name) => name !== 'longNight');
  let faults = 0;
  if (world.random.chance(NIGHTS)) {
    KINDS['longNight']?.(world);
    faults += 1;
  }
  while (world.time.now < until) {
    await world.time.sleep(world.random.between(50, 1000));
    KINDS[world.random.pick(names)]?.(world);
    faults += 1;
  }
  world.broker.bootstrap(SOURCES);
  world.broker.unreliability = 0;
  return faults;
}
