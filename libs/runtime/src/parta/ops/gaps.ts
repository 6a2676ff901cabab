import { parseArgs } from 'node:util';
import type { Command } from '../desk.ts';
import { aligned } from '../table.ts';
import { operate, servicesOf } from './operate.ts';

type Gap = { source: string; key: string; heard: number; head: number };

/** `parta ops gaps`: the streams that are behind, one by one. */
export const gaps: Command = {
  name: 'ops gaps',
  usage: 'parta ops gaps [--service diary]',
  about: {
    ru: 'Потоки, в которых служба отстала: ключ, услышано, сказано.',
    en: 'The streams in which a service is behind: key, heard, said.',
  },
  run: async (args, desk) => {
    const { values } = parseArgs({ args, options: { service: { type: 'string' } } });
    const rows: (string | number)[][] = [];
    for (const service of servicesOf(values.service)) {
      for (const { source, key, heard, head } of await operate<Gap[]>(desk, service, 'gaps'))
        rows.push([`${service} < ${source} ${key}`, heard, head]);
    }
    desk.say(...(rows.length > 0 ? aligned(rows) : [desk.words.nothing]));
    return 0;
  },
};
