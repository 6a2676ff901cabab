import { queryOptions } from '@tanstack/react-query';
import { noticesForMe, staffNotices } from '../../api/generated/staff-notices.ts';

/** Asked again every five minutes: who has the journal open all day sees a message of today. */
export const noticesForMeQuery = queryOptions({
  queryKey: ['notices-for-me'],
  queryFn: () => noticesForMe(),
  staleTime: 300_000,
  refetchInterval: 300_000,
});

export const staffNoticesQuery = (schoolId: string) =>
  queryOptions({ queryKey: ['staff-notices', schoolId], queryFn: () => staffNotices(schoolId) });
