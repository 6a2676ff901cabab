import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { signaturesOfWeek } from '../../api/generated/signatures.ts';
import type { Week } from './week.types.ts';

/** The signatures under a week, asked for again when the week has changed. */
export const signaturesQuery = ({ pupilId, monday, updatedAt }: Week) =>
  queryOptions({
    queryKey: ['signatures', pupilId, monday, updatedAt],
    queryFn: () => signaturesOfWeek(pupilId, monday),
    placeholderData: keepPreviousData,
  });
