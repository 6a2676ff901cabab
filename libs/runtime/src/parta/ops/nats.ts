import { parseArgs } from 'node:util';
import { bootstrap } from '@parta/bus';
import type { Command } from '../desk.ts';
import { Misuse } from '../misuse.ts';

/** `parta ops nats bootstrap`: makes the streams and consumers that the contracts ask for. */
export const nats: Command = {
  name: 'ops nats',
  usage: 'parta ops nats bootstrap [--replicas 1] [--max-gib 20]',
  about: {
    ru: 'Создать потоки и подписчиков, которых требуют контракты; что есть, остаётся. Число копий задаётся один раз.',
    en: 'Make the streams and consumers that the contracts ask for; what stands stays. The number of replicas is set once.',
  },
  run: async (args, desk) => {
    const options = {
      replicas: { type: 'string', default: '1' },
      'max-gib': { type: 'string', default: '20' },
    } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    if (positionals[0] !== 'bootstrap') throw new Misuse(nats.usage);
    const changes = await bootstrap(desk.client.connection, {
      replicas: Number(values.replicas),
      maxBytes: Number(values['max-gib']) * 2 ** 30,
    });
    desk.say(...(changes.length > 0 ? changes : [desk.words.nothing]));
    return 0;
  },
};
