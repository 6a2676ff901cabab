import { queryOptions } from '@tanstack/react-query';
import { resultSheets } from '../../api/generated/external-results.ts';

export const resultSheetsQuery = (schoolId: string) =>
  queryOptions({ queryKey: ['result-sheets', schoolId], queryFn: () => resultSheets(schoolId) });
