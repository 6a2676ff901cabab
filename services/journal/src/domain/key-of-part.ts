import type { StoredFile } from './homework-files.ts';

/** Where a part of a file lies: ids alone. */
export const keyOfPart = ({ schoolId, id }: Pick<StoredFile, 'schoolId' | 'id'>, part: number): string =>
  `homework/${schoolId}/${id}/${part}`;
