import { queryOptions } from '@tanstack/react-query';
import { calendarOfSchool } from '../../api/generated/calendar.ts';

export const calendarQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['calendar', schoolId],
    queryFn: () => calendarOfSchool({ schoolId }),
    staleTime: Infinity,
  });
