import { queryOptions } from '@tanstack/react-query';
import { weekOfPupil } from '../../api/generated/parta.ts';

/** One week of one child: the key holds both, so nothing of one child is ever shown under another. */
export const weekQuery = (pupilId: string, monday: string) =>
  queryOptions({ queryKey: ['week', pupilId, monday], queryFn: () => weekOfPupil(pupilId, monday) });
