import { queryOptions } from '@tanstack/react-query';
import { ticksOfWeek } from '../../api/generated/homework-ticks.ts';
import { readBeside } from '../../offline/read-beside.ts';
import { FAMILY } from '../../offline/use-family-outbox.ts';

/** Which tasks of a week are done; without network as it was last read. */
export const ticksQuery = (pupilId: string, monday: string) =>
  queryOptions({
    queryKey: [FAMILY, 'ticks', pupilId, monday],
    queryFn: () => readBeside('ticks', pupilId, monday, ticksOfWeek),
    networkMode: 'always',
  });
