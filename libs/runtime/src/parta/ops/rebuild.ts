import { parseArgs } from 'node:util';
import type { Command } from '../desk.ts';
import { Misuse } from '../misuse.ts';
import { operate } from './operate.ts';

const OPERATIONS: Record<string, string> = {
  start: 'rebuild-start',
  status: 'rebuild-status',
  promote: 'promote',
  rollback: 'rollback',
};

/** `parta ops rebuild`: a read model anew beside the one that is read, then in its place. */
export const rebuild: Command = {
  name: 'ops rebuild',
  usage: 'parta ops rebuild <start | status | promote | rollback> [--service diary]',
  about: {
    ru: 'Построить читаемую копию заново рядом с действующей: начать, как далеко, читать новую, вернуться к прежней.',
    en: 'Build a read model anew beside the one that is read: start, how far, read the new one, go back.',
  },
  run: async (args, desk) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { service: { type: 'string', default: 'diary' } },
    });
    const operation = OPERATIONS[positionals[0] ?? ''];
    if (!operation) throw new Misuse(rebuild.usage);
    desk.say(JSON.stringify(await operate(desk, values.service, operation)));
    return 0;
  },
};
