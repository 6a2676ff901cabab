import type { TimetableOf } from '@parta/contracts';
import { queryOptions } from '@tanstack/react-query';
import { timetableChoices, timetableOf } from '../../api/generated/timetables.ts';

/** A class, a teacher or a room. */
export type Whose = TimetableOf['of'];

export const choicesQuery = (schoolId: string, day: string) =>
  queryOptions({
    queryKey: ['timetable-choices', schoolId, day],
    queryFn: () => timetableChoices({ schoolId, day }),
    staleTime: 300_000,
  });

export const weekQuery = (asked: TimetableOf) =>
  queryOptions({ queryKey: ['timetable', asked], queryFn: () => timetableOf(asked) });
