import type { Enrolment } from './rows.ts';
import { ascending } from './order.ts';
import { overlaps } from './span.ts';

/** The classes a pupil was in during these days, both included, the first one first, each once. */
export function classTitlesIn(
  enrolments: readonly Enrolment[],
  { from, until }: { from: string; until: string },
): string[] {
  const during = enrolments.filter((each) => overlaps(each, from, until));
  return [...new Set(during.toSorted((a, b) => ascending(a.from, b.from)).map(({ classTitle }) => classTitle))];
}
