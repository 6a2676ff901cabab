import { streamStates } from '@parta/bus';
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
    const states = await streamStates(client.connection);
    const rows = states.map(({ name, held }) =>
      held ? [name, held.messages, held.bytes, held.consumers] : [name, '-', '-', '-'],
    );
    say(...aligned([['', 'messages', 'bytes', 'consumers'], ...rows]));
    return 0;
  },
};
