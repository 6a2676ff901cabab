import { setTimeout as pause } from 'node:timers/promises';
import { withClient } from '@parta/local';
import type { Field } from '../field/field.ts';
import type { Random } from '../simulation/random.ts';
import type { BrokerStore } from './broker-store.ts';
import { childrenOf, killAll } from './process-tree.ts';

/** What faults are done to, and what they leave to be undone later. */
export type Arena = {
  field: Field;
  store: BrokerStore;
  random: Random;
  replicas: readonly string[];
  /** Replicas that are stopped now. */
  asleep: Set<string>;
  /** Faults that go on by themselves. */
  lasting: Promise<unknown>[];
};

type Fault = (arena: Arena) => Promise<void> | void;

const LEASE_MS = 10_000;
const ACK_WAIT_MS = 30_000;
const HEARERS = ['diary-1', 'diary-2', 'notifications'];

export const FAULTS = {
  'service killed': ({ field, random, replicas }) => kill(field, random.pick(replicas)),
  'broker killed': ({ field }) => kill(field, 'nats-server'),
  'Postgres killed': ({ field }) => killPostgres(field),
  'pair killed': ({ field, random, replicas }) => {
    kill(field, random.pick(replicas));
    if (random.chance(0.5)) killPostgres(field);
    else kill(field, 'nats-server');
  },
  'all killed': ({ field, replicas }) => {
    for (const name of [...replicas, 'nats-server']) kill(field, name);
    killPostgres(field);
  },
  'stopped beyond the lease': (arena) => sleep(arena, arena.random.pick(arena.replicas), LEASE_MS + 2000),
  'stopped beyond the acknowledgement': (arena) => sleep(arena, arena.random.pick(HEARERS), ACK_WAIT_MS + 2000),
  'broker rolled back': ({ store }) => store.rollBack(),
  'broker wiped': ({ store, random }) => store.wipe(random.between(500, 4000)),
  'broker wiped while hearers sleep': (arena) => wipeUnheard(arena),
  'connections terminated': ({ field }) =>
    asSuperuser(
      field,
      'select pg_terminate_backend(pid) from pg_stat_activity where usename <> current_user and pid <> pg_backend_pid() order by random() limit 4',
    ),
  'head held by a long transaction': (arena) => {
    arena.lasting.push(holdHeads(arena.field).catch(() => undefined));
  },
  'relay sent back': ({ field }) =>
    asSuperuser(field, 'update relay_cursor set published_seq = greatest(published_seq - 40, 0)', 'journal'),
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;

/** How often each kind is in the deck: the measured ones most. */
const DECK: Record<FaultName, number> = {
  'service killed': 7,
  'broker killed': 4,
  'Postgres killed': 2,
  'pair killed': 2,
  'all killed': 1,
  'stopped beyond the lease': 4,
  'stopped beyond the acknowledgement': 1,
  'broker rolled back': 3,
  'broker wiped': 1,
  'broker wiped while hearers sleep': 1,
  'connections terminated': 2,
  'head held by a long transaction': 1,
  'relay sent back': 1,
};

/** Deck after deck, each shuffled: every kind comes about as often as it should, in an order nobody knows. */
export function* deckOf(random: Random): Generator<FaultName> {
  const all = (Object.entries(DECK) as [FaultName, number][]).flatMap(([name, count]) =>
    Array.from({ length: count }, () => name),
  );
  for (;;) yield* random.shuffle(all);
}

function kill({ processes }: Field, name: string): void {
  processes.kill(name, 'SIGKILL');
}

/** Its children go with it: what was not written to disk by COMMIT is gone. */
function killPostgres(field: Field): void {
  const pid = field.processes.pid('postgres');
  const children = childrenOf(pid);
  kill(field, 'postgres');
  killAll(children);
}

function sleep(arena: Arena, name: string, ms: number): void {
  const { field, asleep, lasting } = arena;
  if (asleep.has(name)) return kill(field, name);
  asleep.add(name);
  field.processes.kill(name, 'SIGSTOP');
  lasting.push(pause(ms).then(() => wake(arena, name)));
}

function wake({ field, asleep }: Arena, name: string): void {
  field.processes.kill(name, 'SIGCONT');
  asleep.delete(name);
}

/**
 * What the broker acknowledged and nobody has fetched is lost with it: only the logs and the sweep know of it. `meanwhile`
 * is what goes on while the hearers sleep.
 */
export async function wipeUnheard(arena: Arena, meanwhile: () => Promise<unknown> = () => pause(1500)): Promise<void> {
  const { field, store, asleep } = arena;
  const awake = HEARERS.filter((name) => !asleep.has(name));
  for (const name of awake) field.processes.kill(name, 'SIGSTOP');
  await meanwhile();
  await store.wipe(500);
  for (const name of awake) field.processes.kill(name, 'SIGCONT');
}

async function holdHeads(field: Field): Promise<void> {
  await asSuperuser(field, 'begin; select from stream_head for update; select pg_sleep(1.5); rollback', 'journal');
}

/** A database that is away just now is none of our business. */
async function asSuperuser({ postgres }: Field, statement: string, database = 'postgres'): Promise<void> {
  await withClient(postgres, database, (client) => client.query(statement)).catch(() => undefined);
}
