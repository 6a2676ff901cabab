import type { ServiceName } from '@parta/contracts';
import { classFormed, KEYS, poisonousClass, topicGiven } from './facts.ts';
import type { Wish } from './memory-log.ts';
import type { World } from './world.ts';

export type Acknowledged = Map<string, { source: ServiceName; key: string; seq: number }>;

const PATIENCE_MS = 2000;

/** A client that gives one command after the other, each under one id until it is acknowledged. */
export async function lane(world: World, name: string, commands: number, acknowledged: Acknowledged): Promise<void> {
  const classes: string[] = [];
  for (let n = 0; n < commands; n += 1) {
    const wish = { commandId: `${name}-${n}`, ...nextOf(world, classes) };
    const source = wish.type.startsWith('registry') ? 'registry' : 'journal';
    const seq = await untilAcknowledged(world, source, wish);
    acknowledged.set(wish.commandId, { source, key: wish.key, seq });
    if (wish.data['title'] === '8Б') classes.push(`${wish.key} ${wish.about}`);
    await world.time.sleep(world.random.between(0, 300));
  }
}

/** A class, or a topic of a group whose class was acknowledged before. */
function nextOf({ random }: World, classes: readonly string[]): Omit<Wish, 'commandId'> {
  if (random.chance(0.05)) return poisonousClass(random, random.pick(KEYS));
  if (classes.length === 0 || random.chance(0.3)) return classFormed(random, random.pick(KEYS));
  const [key = '', groupId = ''] = random.pick(classes).split(' ');
  return topicGiven(random, key, groupId);
}

async function untilAcknowledged(world: World, name: ServiceName, wish: Wish): Promise<number> {
  for (;;) {
    const source = world.sourceOf(name);
    const written = source ? source.log.write(wish).catch(() => null) : Promise.resolve(null);
    const seq = await Promise.race([written, world.time.sleep(PATIENCE_MS).then(() => null)]);
    if (seq !== null) return seq;
    await world.time.sleep(world.random.between(50, 300));
  }
}
