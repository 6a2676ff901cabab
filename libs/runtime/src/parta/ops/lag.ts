import { parseArgs } from 'node:util';
import type { Command } from '../desk.ts';
import { aligned } from '../table.ts';
import { operate, servicesOf } from './operate.ts';

/** `parta ops lag`: how far each service is behind what it hears. */
export const lag: Command = {
  name: 'ops lag',
  usage: 'parta ops lag [--service diary]',
  about: {
    ru: 'Сколько событий каждой службе ещё предстоит услышать, по источникам.',
    en: 'How many events each service has still to hear, by source.',
  },
  run: async (args, desk) => {
    const { values } = parseArgs({ args, options: { service: { type: 'string' } } });
    const rows: (string | number)[][] = [];
    for (const service of servicesOf(values.service)) {
      const behind = await operate<Record<string, number>>(desk, service, 'lag');
      rows.push(...Object.entries(behind).map(([source, events]) => [`${service} < ${source}`, events]));
    }
    desk.say(...aligned(rows));
    return 0;
  },
};
