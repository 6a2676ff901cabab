import { queryOptions } from '@tanstack/react-query';
import { classJournal, myJournals } from '../../api/generated/journals.ts';
import { namesOfPeople } from '../../api/generated/names.ts';

export const journalsQuery = queryOptions({ queryKey: ['journals'], queryFn: () => myJournals(), staleTime: 300_000 });

export const journalQuery = (groupId: string, from: string, until: string) =>
  queryOptions({ queryKey: ['journal', groupId, from, until], queryFn: () => classJournal(groupId, { from, until }) });

/** Names of people by id, asked for at most 200 at a time; the order of the answer is nobody's promise. */
export const namesQuery = (ids: string[]) =>
  queryOptions({
    queryKey: ['names', ...ids],
    queryFn: async () => {
      const parts = Array.from({ length: Math.ceil(ids.length / 200) }, (_, at) => ids.slice(at * 200, at * 200 + 200));
      const answers = await Promise.all(parts.map((part) => namesOfPeople({ ids: part })));
      return new Map(answers.flatMap(({ names }) => names.map((name) => [name.personId, name] as const)));
    },
    staleTime: Infinity,
  });
