import { en } from './words/en.ts';
import { ru } from './words/ru.ts';

export type Words = typeof en;

/** What the starter says, in the language of the terminal. */
export function words(): Words {
  return isRussian() ? ru : en;
}

/** Russian where the locale of the terminal is Russian, else English. */
export function isRussian(): boolean {
  const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';
  return locale.startsWith('ru');
}
