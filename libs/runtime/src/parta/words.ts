import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

export type Words = typeof en;

/** Russian where the terminal's language is Russian, else English. */
export function wordsFor({ LC_ALL, LC_MESSAGES, LANG }: Record<string, string | undefined>): Words {
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('ru') ? ru : en;
}
