import { queryOptions } from '@tanstack/react-query';
import { closingOfSchool } from '../../api/generated/closing.ts';

export const closingQuery = (schoolId: string) =>
  queryOptions({ queryKey: ['closing', schoolId], queryFn: () => closingOfSchool(schoolId) });
