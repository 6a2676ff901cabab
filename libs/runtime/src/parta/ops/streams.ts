import { jetstreamManager } from '@nats-io/jetstream';
import { streamName } from '@parta/bus';
import { SOURCES } from '@parta/contracts';
import type { Command } from '../desk.ts';
import { aligned } from '../table.ts';

/** `parta ops streams`: what the broker holds. */
export const streams: Command = {
  name: 'ops streams',
  usage: 'parta ops streams',
  about: {
    ru: 'Потоки брокера: сообщений, байтов, подписчиков. Брокер лишь перевозит: истина в базах служб.',
    en: "The broker's streams: messages, bytes, consumers. The broker only carries: the truth is in the services' databases.",
  },
  run: async (_args, { client, say }) => {
    const manager = await jetstreamManager(client.connection);
    const rows: (string | number)[][] = [['', 'messages', 'bytes', 'consumers']];
    for (const source of SOURCES) {
      const info = await manager.streams.info(streamName(source)).catch(() => undefined);
      rows.push(
        info
          ? [streamName(source), info.state.messages, info.state.bytes, info.state.consumer_count]
          : [streamName(source), '-', '-', '-'],
      );
    }
    say(...aligned(rows));
    return 0;
  },
};
