import { HEARS, type ServiceName, SOURCES } from '@parta/contracts';
import type { Finding, HeadOfSource } from '@parta/store';
import type { Command } from '../desk.ts';
import { aligned } from '../table.ts';
import { operate } from './operate.ts';

/** `parta ops verify`: whether the promises hold: logs without holes, hashes in a chain, hearers at the heads. */
export const verify: Command = {
  name: 'ops verify',
  usage: 'parta ops verify',
  about: {
    ru: 'Проверить журналы событий (номера, версии, цепочка хешей) и то, что услышала каждая служба. Ничего не меняет. В покое расхождений нет.',
    en: 'Check the logs (numbers, versions, chain of hashes) and what every service has heard. Changes nothing. At rest nothing is found.',
  },
  run: async (_args, desk) => {
    const heads = new Map<string, HeadOfSource[]>();
    for (const source of SOURCES) heads.set(source, await operate<HeadOfSource[]>(desk, source, 'log-heads'));
    const rows: (string | number)[][] = [];
    for (const service of (Object.keys(HEARS) as ServiceName[]).filter((name) => name !== 'gateway')) {
      const heard = HEARS[service].flatMap((source) => heads.get(source) ?? []);
      const findings = await operate<Finding[]>(desk, service, 'verify', { heads: JSON.stringify(heard) });
      rows.push(
        ...findings.map(({ invariant, what, count, example }) => [
          `${service} ${invariant}`,
          count,
          `${what}: ${example}`,
        ]),
      );
    }
    desk.say(...(rows.length > 0 ? aligned(rows) : [desk.words.nothing]));
    return rows.length > 0 ? 1 : 0;
  },
};
