import type { ProgressOfPupilAnswer } from '@parta/contracts';
import { queryOptions } from '@tanstack/react-query';
import { schoolToday } from '../../parts/dates.ts';
import { progressOfPupil } from '../../api/generated/progress.ts';

export type Progress = ProgressOfPupilAnswer;
export type SubjectProgress = Progress['subjects'][number];
export type Weeks = Progress['overall']['weeks'];

/** How the child gets on in the period of the day, of today where none is said. */
export const progressQuery = (child: string, day = schoolToday()) =>
  queryOptions({
    queryKey: ['progress', child, day],
    queryFn: () => progressOfPupil(child, { day }),
  });
