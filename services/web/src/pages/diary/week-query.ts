import type { WeekOfPupilAnswer } from '@parta/contracts';
import { queryOptions } from '@tanstack/react-query';
import { weekOfPupil } from '../../api/generated/diary.ts';
import { Refused } from '../../api/send.ts';
import { keepWeek, keptWeek } from '../../offline/kept-store.ts';

/** A week as it is shown; `keptAt` (milliseconds since 1970) where there is no network and an earlier reading stands in. */
export type ShownWeek = WeekOfPupilAnswer & { keptAt?: number };

/** One week of one child: the key holds both, so nothing of one child is ever shown under another. */
export const weekQuery = (pupilId: string, monday: string) =>
  queryOptions({
    queryKey: ['week', pupilId, monday],
    queryFn: () => readWeek(pupilId, monday),
    networkMode: 'always',
  });

async function readWeek(pupilId: string, monday: string): Promise<ShownWeek> {
  try {
    const week = await weekOfPupil(pupilId, monday);
    void keepWeek(week);
    return week;
  } catch (error) {
    const kept = error instanceof Refused ? undefined : await keptWeek(pupilId, monday);
    if (!kept) throw error;
    return { ...kept.week, keptAt: kept.at };
  }
}
