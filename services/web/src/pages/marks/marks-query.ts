import { queryOptions } from '@tanstack/react-query';
import { marksOfPupil } from '../../api/generated/diary.ts';
import { finalsOfPupil, subjectOfPupil } from '../../api/generated/subjects.ts';
import type { Days } from './days-asked.ts';

/** What pages about marks ask; the child stands in every key. */
export const marksQuery = (child: string, { from, until }: Days) =>
  queryOptions({ queryKey: ['marks', child, from, until], queryFn: () => marksOfPupil(child, { from, until }) });

/** @param day any day of the academic year */
export const subjectQuery = (child: string, groupId: string, day: string) =>
  queryOptions({
    queryKey: ['subject', child, groupId, day],
    queryFn: () => subjectOfPupil(child, groupId, { day }),
  });

/** @param day any day of the academic year */
export const finalsQuery = (child: string, day: string) =>
  queryOptions({ queryKey: ['final-marks', child, day], queryFn: () => finalsOfPupil(child, { day }) });
