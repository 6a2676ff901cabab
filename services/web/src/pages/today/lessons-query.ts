import { queryOptions } from '@tanstack/react-query';
import { lessonsOfTeacher } from '../../api/generated/today.ts';

/** The own lessons of a day, in their order; read anew by every page, for what they lack is filled in another. */
export const lessonsQuery = (day: string) =>
  queryOptions({ queryKey: ['today', day], queryFn: () => lessonsOfTeacher({ from: day, until: day }), staleTime: 0 });
