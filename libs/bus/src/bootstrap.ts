import type { NatsConnection } from '@nats-io/nats-core';
import {
  AckPolicy,
  DeliverPolicy,
  DiscardPolicy,
  jetstreamManager,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from '@nats-io/jetstream';
import { HEARS, PARTITIONS, type ServiceName, SOURCES } from '@parta/contracts';
import { consumerName, partitionFilter, streamName } from './subjects.ts';

const DAY = 24 * 3600 * 1e9;
const SECOND = 1e9;

export type BootstrapOptions = {
  /** 1 on one server, 3 in a cluster: never changed afterwards. */
  replicas: number;
  /** Largest size of one stream, bytes; the oldest goes first. */
  maxBytes: number;
};

/**
 * Makes the streams and consumers that the contracts' topology asks for; what stands already as it should is left alone.
 * Run by the operator's program with the key that alone may do so. Answers what was made or changed.
 */
export async function bootstrap(connection: NatsConnection, options: BootstrapOptions): Promise<string[]> {
  const manager = await jetstreamManager(connection);
  const changes: string[] = [];
  for (const source of SOURCES) {
    if (await ensureStream(manager, source, options)) changes.push(streamName(source));
    const known = new Set<string>();
    for await (const { name } of manager.consumers.list(streamName(source))) known.add(name);
    for (const hearer of hearersOf(source)) changes.push(...(await ensureConsumers(manager, source, hearer, known)));
  }
  return changes;
}

/** The services that hear a source; a read model has a consumer name for each of its two slots. */
export const hearersOf = (source: ServiceName): string[] =>
  (Object.keys(HEARS) as ServiceName[]).filter((hearer) => (HEARS[hearer] as readonly ServiceName[]).includes(source));

async function ensureStream(
  manager: JetStreamManager,
  source: ServiceName,
  { replicas, maxBytes }: BootstrapOptions,
): Promise<boolean> {
  const name = streamName(source);
  const wanted = {
    name,
    subjects: [`evt.${source}.>`],
    retention: RetentionPolicy.Limits,
    storage: StorageType.File,
    discard: DiscardPolicy.Old,
    num_replicas: replicas,
    max_age: 14 * DAY,
    max_bytes: maxBytes,
    max_msg_size: 80 * 1024,
    duplicate_window: 120 * SECOND,
    deny_delete: true,
    deny_purge: true,
  } satisfies Partial<StreamConfig>;
  const standing = await manager.streams.info(name).catch(() => undefined);
  if (!standing) await manager.streams.add(wanted);
  else if (standing.config.max_bytes !== maxBytes || standing.config.max_age !== wanted.max_age)
    await manager.streams.update(name, wanted);
  else return false;
  return true;
}

async function ensureConsumers(
  manager: JetStreamManager,
  source: ServiceName,
  hearer: string,
  known: ReadonlySet<string>,
): Promise<string[]> {
  const made: string[] = [];
  for (let partition = 0; partition < PARTITIONS; partition += 1) {
    const name = consumerName(hearer, partition);
    if (known.has(name)) continue;
    await manager.consumers.add(streamName(source), {
      durable_name: name,
      filter_subject: partitionFilter(source, partition),
      ack_policy: AckPolicy.Explicit,
      deliver_policy: DeliverPolicy.All,
      ack_wait: 30 * SECOND,
      max_ack_pending: 2048,
      max_waiting: 8,
      max_deliver: -1,
    });
    made.push(`${streamName(source)}/${name}`);
  }
  return made;
}
