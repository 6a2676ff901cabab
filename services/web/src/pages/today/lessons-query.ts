import { queryOptions } from '@tanstack/react-query';
import { lessonsOfTeacher } from '../../api/generated/today.ts';

/** The own lessons of a day, in their order. */
export const lessonsQuery = (day: string) =>
  queryOptions({ queryKey: ['today', day], queryFn: () => lessonsOfTeacher({ from: day, until: day }) });
