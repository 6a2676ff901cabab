import { queryOptions } from '@tanstack/react-query';
import { yearsOfPupil } from '../../api/generated/diary.ts';

/** The years of study of a child; they change with a year and a class. */
export const yearsQuery = (pupilId: string) =>
  queryOptions({ queryKey: ['years', pupilId], queryFn: () => yearsOfPupil(pupilId), staleTime: 3_600_000 });
