import { parseArgs } from 'node:util';
import type { Command } from '../desk.ts';
import { Misuse } from '../misuse.ts';
import { aligned } from '../table.ts';
import { operate, servicesOf } from './operate.ts';

type Halt = { source: string; partition: number; reason: string; since: string };

/** `parta ops halts`: partitions that must not go on until somebody has looked. */
export const halts: Command = {
  name: 'ops halts',
  usage: 'parta ops halts [ls | release --service diary --source journal --partition 7]',
  about: {
    ru: 'Остановленные разделы потоков и их причины; release пускает раздел дальше.',
    en: 'Halted partitions and why; release lets one go on.',
  },
  run: async (args, desk) => {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { service: text, source: text, partition: text },
    });
    if (positionals[0] === 'release') {
      const { service, source, partition } = values;
      if (!service || !source || !partition) throw new Misuse(halts.usage);
      await operate(desk, service, 'release', { source, partition });
      return 0;
    }
    const rows: string[][] = [];
    for (const service of servicesOf(values.service)) {
      for (const { source, partition, reason, since } of await operate<Halt[]>(desk, service, 'halts'))
        rows.push([`${service} < ${source} p${partition}`, since, reason]);
    }
    desk.say(...(rows.length > 0 ? aligned(rows) : [desk.words.nothing]));
    return rows.length > 0 ? 1 : 0;
  },
};
