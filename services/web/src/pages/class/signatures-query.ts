import { queryOptions } from '@tanstack/react-query';
import { familiesWithoutAccount, signaturesOfClass } from '../../api/generated/class-signatures.ts';

/** Who of a class has signed a week. */
export const classSignaturesQuery = (classId: string, monday: string) =>
  queryOptions({
    queryKey: ['class-signatures', classId, monday],
    queryFn: () => signaturesOfClass(classId, monday),
  });

/** Of these pupils those whose families never came to the app: their diaries go on paper. */
export const withoutAccountQuery = (classId: string, pupilIds: string[]) =>
  queryOptions({
    queryKey: ['without-account', classId, ...pupilIds],
    queryFn: () => familiesWithoutAccount(classId, { pupilIds }),
    staleTime: 300_000,
  });
