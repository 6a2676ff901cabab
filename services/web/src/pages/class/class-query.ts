import { queryOptions } from '@tanstack/react-query';
import { absencesOfClass, classesToLead } from '../../api/generated/absences.ts';
import { remarksOfClass, weekRemarksOfClass } from '../../api/generated/remarks.ts';

export const classesQuery = queryOptions({ queryKey: ['classes'], queryFn: () => classesToLead(), staleTime: 300_000 });

export type Week = { classId: string; from: string; until: string };

export const classAbsencesQuery = ({ classId, ...days }: Week) =>
  queryOptions({
    queryKey: ['class-absences', classId, days.from],
    queryFn: () => absencesOfClass(classId, days),
  });

export const classRemarksQuery = ({ classId, ...days }: Week) =>
  queryOptions({
    queryKey: ['class-remarks', classId, days.from],
    queryFn: () => remarksOfClass(classId, days),
  });

export const classWordsQuery = (classId: string, monday: string) =>
  queryOptions({
    queryKey: ['class-words', classId, monday],
    queryFn: () => weekRemarksOfClass(classId, monday),
  });
