import type { Day } from '@parta/school';
import type { AgeBand } from './level.ts';

/** How old a person counts on a day: bands change on the birthday itself. Without a known birth date an adult. */
export function ageBandOn(
  day: Day,
  { fourteenFrom, adultFrom }: { fourteenFrom: Day | null; adultFrom: Day | null },
): AgeBand {
  if (adultFrom === null || adultFrom <= day) return 'adult';
  return fourteenFrom === null || fourteenFrom <= day ? 'from14' : 'under14';
}
