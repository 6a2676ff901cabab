import { Refusal } from '@parta/contracts';
import type { SchoolYear } from '../school-year.ts';

/** The day from which a subject is kept here, of several the last; undefined when it always was (F-052). */
export function keptFrom({ plan }: Pick<SchoolYear, 'plan'>, subject: string): string | undefined {
  const days = plan?.openings.filter(({ subjects }) => subjects.includes(subject)).map(({ from }) => from);
  return days?.toSorted().at(-1);
}

export function isOpenOn(year: Pick<SchoolYear, 'plan'>, subject: string, day: string): boolean {
  const from = keptFrom(year, subject);
  return from === undefined || from <= day;
}

/** @throws subject-not-open, with the day from which it is */
export function onOpenDay(year: Pick<SchoolYear, 'plan'>, subject: string, day: string): void {
  if (!isOpenOn(year, subject, day)) {
    throw new Refusal('subject-not-open', 'Kept here later', { day: keptFrom(year, subject) ?? '' });
  }
}
