import type { WeekOfPupilAnswer } from '@parta/contracts';
import { queryOptions } from '@tanstack/react-query';
import { weekOfPupil } from '../../api/generated/diary.ts';
import { Refused } from '../../api/send.ts';
import { forgetPupil, keepWeek, keptWeek } from '../../offline/kept-store.ts';

/**
 * A week as it is shown. `keptAt` (milliseconds since 1970) where an earlier reading stands in, `keptWhy` what the answer
 * failed by: absent while it is on its way.
 */
export type ShownWeek = WeekOfPupilAnswer & { keptAt?: number; keptWhy?: 'no-network' | 'no-service' };

/** One week of one child: the key holds both, so nothing of one child is ever shown under another. */
export const weekQuery = (pupilId: string, monday: string) =>
  queryOptions({ queryKey: ['week', pupilId, monday], queryFn: () => readWeek(pupilId, monday) });

async function readWeek(pupilId: string, monday: string): Promise<ShownWeek> {
  try {
    const week = await weekOfPupil(pupilId, monday);
    void keepWeek(week);
    return week;
  } catch (error) {
    const status = error instanceof Refused ? error.problem.status : 0;
    if (error instanceof Refused && error.problem.code === 'not-found') await forgetPupil(pupilId);
    const kept = status === 0 || status >= 500 ? await keptWeek(pupilId, monday) : undefined;
    if (!kept) throw error;
    return { ...kept.week, keptAt: kept.at, keptWhy: status === 0 ? 'no-network' : 'no-service' };
  }
}
