import type { QueryClient } from '@tanstack/react-query';
import { mondayOf } from '@parta/school';
import { weekQuery } from '../pages/diary/week-query.ts';
import { schoolToday } from '../parts/dates.ts';
import { bootQuery } from '../session.ts';
import { keptBoot, keptWeek } from './kept-store.ts';

const DIARY = /^\/(?:diary\/([^/]+)\/(\d{4}-\d\d-\d\d))?$/;

/** Who was here last, and the week of the address, stand before the gateway has answered; both are asked for anew at once. */
export async function openKept(queries: QueryClient, pathname: string): Promise<void> {
  const boot = await keptBoot();
  if (!boot) return;
  queries.setQueryData(bootQuery.queryKey, boot, { updatedAt: 0 });
  const address = DIARY.exec(pathname);
  if (!address) return;
  const [, pupilId = boot.children[0]?.pupilId, monday = mondayOf(schoolToday())] = address;
  const kept = pupilId && (await keptWeek(pupilId, monday));
  if (!kept) return;
  const week = { ...kept.week, keptAt: kept.at };
  queries.setQueryData(weekQuery(kept.week.pupilId, monday).queryKey, week, { updatedAt: 0 });
}
