import type { FastifyRequest } from 'fastify';
import { type Locale, localeOf } from '../locale.ts';

/** How this browser likes its pages, from the cookie `view` that the page itself sets: `theme.dark_size.150_lang.en`. */
export type View = Record<string, string>;

/** Names and values that may stand in attributes of `<html>`; anything else is left out. */
const WORD = /^[a-z0-9]{1,20}$/;
const NAME = /^[a-z]{1,20}$/;

export function viewOf({ cookies }: FastifyRequest): View {
  const pairs = (cookies['view'] ?? '')
    .slice(0, 200)
    .split('_')
    .map((part) => part.split('.'));
  return Object.fromEntries(pairs.filter(([name = '', value = '']) => NAME.test(name) && WORD.test(value)));
}

/** The language of the page: as chosen, else as the browser asks. */
export function pageLocaleOf(request: FastifyRequest): Locale {
  const { lang } = viewOf(request);
  return lang === 'ru' || lang === 'en' ? lang : localeOf(request.headers['accept-language']);
}
