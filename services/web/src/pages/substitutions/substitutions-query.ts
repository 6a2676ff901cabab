import { queryOptions } from '@tanstack/react-query';
import { openLessons, substituteCandidates } from '../../api/generated/substitutions.ts';

export const openLessonsQuery = (schoolId: string, from: string, until: string) =>
  queryOptions({
    queryKey: ['substitutions', schoolId, from, until],
    queryFn: () => openLessons({ schoolId, from, until }),
  });

export const candidatesQuery = (lessonId: string) =>
  queryOptions({ queryKey: ['candidates', lessonId], queryFn: () => substituteCandidates(lessonId), staleTime: 0 });
