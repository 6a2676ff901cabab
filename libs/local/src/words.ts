import { en } from './words/en.ts';
import { ru } from './words/ru.ts';

export type Words = typeof en;

/** What the starter says, in the language of the terminal: Russian where the locale is Russian, else English. */
export function words(): Words {
  const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';
  return locale.startsWith('ru') ? ru : en;
}
