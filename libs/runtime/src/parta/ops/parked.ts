import { parseArgs } from 'node:util';
import type { Command, Desk } from '../desk.ts';
import { Misuse } from '../misuse.ts';
import { aligned } from '../table.ts';
import { operate, servicesOf } from './operate.ts';

type Parked = { source: string; key: string; about: string; firstSeq: number; error: string; since: string };

/** `parta ops parked`: what could not be applied; look, try again as a whole, or give up with a reason. */
export const parked: Command = {
  name: 'ops parked',
  usage:
    'parta ops parked [ls | show | retry | drop] [--service diary --source journal --key s1502 --about <id>] [--reason "..."]',
  about: {
    ru: 'События, которые служба не смогла применить: список, подробно, попробовать снова все вместе, отказаться с причиной.',
    en: 'Facts a service could not apply: list, show, try again as a whole, give up with a reason.',
  },
  run: async (args, desk) => {
    const text = { type: 'string' } as const;
    const options = { service: text, source: text, key: text, about: text, reason: text };
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [action = 'ls'] = positionals;
    if (action === 'ls') return list(desk, values.service);
    const operation = { show: 'parked-events', retry: 'retry', drop: 'drop' }[action];
    if (!operation || !values.service) throw new Misuse(parked.usage);
    const { service, ...given } = values;
    const result = await operate(
      desk,
      service,
      operation,
      Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    );
    desk.say(JSON.stringify(result, null, 2));
    return 0;
  },
};

async function list(desk: Desk, named: string | undefined): Promise<0 | 1> {
  const rows: string[][] = [];
  for (const service of servicesOf(named)) {
    for (const { source, key, about, firstSeq, error } of await operate<Parked[]>(desk, service, 'parked'))
      rows.push([`${service} < ${source} ${key} ${about}`, `#${firstSeq}`, error]);
  }
  desk.say(...(rows.length > 0 ? aligned(rows) : [desk.words.nothing]));
  return rows.length > 0 ? 1 : 0;
}
