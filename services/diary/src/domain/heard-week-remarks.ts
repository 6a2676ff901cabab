import type { WeekRemarked } from '@parta/contracts';
import type { WeekRemark } from './rows.ts';

type Said = { data: WeekRemarked; now: string };

/** The words of these facts, one for each pupil, oldest first. */
export function heardWeekRemarks(facts: readonly Said[]): (WeekRemark & { ver: number })[] {
  return facts.flatMap(({ data: { schoolId, monday, text, by, pupils }, now: at }) =>
    pupils.map(({ pupilId, ver }) => ({ pupilId, monday, schoolId, text, by, ver, at })),
  );
}
