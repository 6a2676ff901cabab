import { queryOptions } from '@tanstack/react-query';
import { classJournal, myJournals } from '../../api/generated/journals.ts';

export const journalsQuery = queryOptions({ queryKey: ['journals'], queryFn: () => myJournals(), staleTime: 300_000 });

export const journalQuery = (groupId: string, from: string, until: string) =>
  queryOptions({ queryKey: ['journal', groupId, from, until], queryFn: () => classJournal(groupId, { from, until }) });
