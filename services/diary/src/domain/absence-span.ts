import { Refusal } from '@parta/contracts';
import { daysBetween } from '@parta/school';

/** A leap year, both ends included. */
const MOST_DAYS = 366;

/** @throws absence-span for days that are turned round, or more than a year */
export function assertSpan({ from, until }: { from: string; until: string }): void {
  const days = daysBetween(from, until) + 1;
  if (days < 1 || days > MOST_DAYS) throw new Refusal('absence-span', 'Not such days', { most: MOST_DAYS });
}
