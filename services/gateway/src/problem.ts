import { REFUSALS, type Refusal } from '@parta/contracts';
import type { Locale } from './locale.ts';
import { statusOf } from './refusal-to-http.ts';

/** A refusal as the browser gets it, RFC 9457. `code` never changes its meaning; `title` is for the reader. */
export type Problem = {
  type: string;
  code: string;
  title: string;
  status: number;
  traceId: string;
  /** Seconds after which to come again. */
  retryAfter?: number;
  details?: unknown;
};

export function problemOf({ code, details }: Refusal, traceId: string, locale: Locale): Problem {
  const { kind, [locale]: text } = REFUSALS[code];
  const title = fill(text, { trace: traceId, ...fieldsOf(details) }, locale);
  return {
    type: `urn:parta:refusal:${code}`,
    code,
    title,
    status: statusOf(code),
    traceId,
    ...(kind === 'busy' && { retryAfter: secondsOf(details) }),
    ...(details !== undefined && details !== null && { details }),
  };
}

const fill = (text: string, fields: Record<string, unknown>, locale: Locale): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => wordOf(fields[name], locale));

/** A day is written as its reader writes it: «3 октября 2026», without the «г.» that would end a sentence twice. */
function wordOf(value: unknown, locale: Locale): string {
  if (typeof value === 'string' && DAY.test(value)) return DAYS[locale].format(new Date(value)).replace(/\sг\.$/, '');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '…';
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const daysIn = (language: string) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
const DAYS: Record<Locale, Intl.DateTimeFormat> = { ru: daysIn('ru-RU'), en: daysIn('en-GB') };

const fieldsOf = (details: unknown): Record<string, unknown> =>
  typeof details === 'object' && details !== null ? { ...details } : {};

function secondsOf(details: unknown): number {
  const { retryAfter } = fieldsOf(details);
  return typeof retryAfter === 'number' && retryAfter > 0 ? Math.ceil(retryAfter) : SOON;
}

/** A busy service is asked again after this many seconds, unless it names another time. */
const SOON = 2;
