import { queryOptions } from '@tanstack/react-query';
import { notesOfWeek } from '../../api/generated/family-notes.ts';
import { readBeside } from '../../offline/read-beside.ts';
import { FAMILY } from '../../offline/use-family-outbox.ts';

/** What the family wrote beside a week; without network as it was last read. */
export const notesQuery = (pupilId: string, monday: string) =>
  queryOptions({
    queryKey: [FAMILY, 'notes', pupilId, monday],
    queryFn: () => readBeside('notes', pupilId, monday, notesOfWeek),
    networkMode: 'always',
  });
