import { addDays, mondayOf } from '@parta/school';
import { weekOfPupil } from '../api/generated/diary.ts';
import type { Child } from '../session.ts';
import { keepWeek, keptWeek } from './kept-store.ts';

const AGAIN_MS = 6 * 3600_000;
const AROUND = [-7, 0, 7];

/**
 * Last, this and next week of every child, for reading without network. Those kept within six hours are not asked for
 * again; the first that does not come ends it until the next page.
 */
export async function keepWeeksAround(children: readonly Child[], today: string, now: number): Promise<void> {
  const monday = mondayOf(today);
  const asked = children.flatMap(({ pupilId }) => AROUND.map((days) => ({ pupilId, monday: addDays(monday, days) })));
  for (const week of asked) {
    const kept = await keptWeek(week.pupilId, week.monday);
    if (kept && kept.at > now - AGAIN_MS) continue;
    const fresh = await weekOfPupil(week.pupilId, week.monday).catch(() => undefined);
    if (!fresh) return;
    await keepWeek(fresh);
  }
}
