import { queryOptions } from '@tanstack/react-query';
import { namesOfPeople } from '../api/generated/names.ts';

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
