import { queryOptions } from '@tanstack/react-query';
import { settingsOfSchool, workTypesOfSchool } from '../../api/generated/settings.ts';

export const settingsQuery = (schoolId: string) =>
  queryOptions({ queryKey: ['settings', schoolId], queryFn: () => settingsOfSchool({ schoolId }) });

export const workTypesQuery = (schoolId: string) =>
  queryOptions({ queryKey: ['work-types', schoolId], queryFn: () => workTypesOfSchool({ schoolId }) });
