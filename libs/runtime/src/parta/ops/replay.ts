import { parseArgs } from 'node:util';
import type { Command } from '../desk.ts';
import { Misuse } from '../misuse.ts';
import { operate } from './operate.ts';

/** `parta ops replay`: publish a key's facts again; hearers drop what they know. */
export const replay: Command = {
  name: 'ops replay',
  usage: 'parta ops replay --service journal --key s1502 --from 1',
  about: {
    ru: 'Опубликовать события ключа ещё раз, начиная с номера. Кто их слышал, тот ничего не меняет.',
    en: 'Publish the facts of a key again from a number on. Whoever heard them changes nothing.',
  },
  run: async (args, desk) => {
    const text = { type: 'string' } as const;
    const { service, key, from } = parseArgs({ args, options: { service: text, key: text, from: text } }).values;
    if (!service || !key || !from) throw new Misuse(replay.usage);
    await operate(desk, service, 'rewind', { key, from });
    return 0;
  },
};
