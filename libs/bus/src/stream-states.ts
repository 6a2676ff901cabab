import type { NatsConnection } from '@nats-io/nats-core';
import { jetstreamManager } from '@nats-io/jetstream';
import { SOURCES } from '@parta/contracts';
import { streamName } from './subjects.ts';

/** What the broker holds of one source; null where it has no such stream. */
export type StreamState = { name: string; held: { messages: number; bytes: number; consumers: number } | null };

/** The broker's streams, one for each source. */
export async function streamStates(connection: NatsConnection): Promise<StreamState[]> {
  const manager = await jetstreamManager(connection);
  return Promise.all(
    SOURCES.map(async (source) => {
      const name = streamName(source);
      const info = await manager.streams.info(name).catch(() => undefined);
      const held = info && {
        messages: info.state.messages,
        bytes: info.state.bytes,
        consumers: info.state.consumer_count,
      };
      return { name, held: held ?? null };
    }),
  );
}
