import { Refusal } from '@parta/contracts';
import type { Writer } from './writer.ts';

/** What somebody has written within the last 24 hours: conversations begun, and recipients outside of the own classes and groups. */
export type Written = { threads: number; outside: number };

const NEW_THREADS_OF_FAMILY = 20;
const RECIPIENTS_OUTSIDE = 500;

/** @throws slow-down for a family, recipients-too-many for staff, with the limit and what it would become */
export function refuseTooMuch({ side }: Writer, before: Written, more: Written): void {
  const threads = before.threads + more.threads;
  if (side === 'family' && threads > NEW_THREADS_OF_FAMILY)
    throw new Refusal('slow-down', 'Too many new conversations', { most: NEW_THREADS_OF_FAMILY });
  const outside = before.outside + more.outside;
  if (side === 'staff' && more.outside > 0 && outside > RECIPIENTS_OUTSIDE)
    throw new Refusal('recipients-too-many', 'Too many recipients', { n: outside, most: RECIPIENTS_OUTSIDE });
}
