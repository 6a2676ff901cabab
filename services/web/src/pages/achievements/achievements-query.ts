import { queryOptions } from '@tanstack/react-query';
import { achievementsOfClass, classesToRecord } from '../../api/generated/achievements.ts';

export const classesToRecordQuery = queryOptions({
  queryKey: ['classes-to-record'],
  queryFn: () => classesToRecord(),
  staleTime: 300_000,
});

export const achievementsQuery = (classId: string) =>
  queryOptions({ queryKey: ['achievements', classId], queryFn: () => achievementsOfClass(classId) });
