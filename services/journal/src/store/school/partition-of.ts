import type { SchoolYear } from '../../domain/school-year.ts';

/** The partition the rows of an academic year lie in: the year it begins in. */
export const partitionOf = ({ from }: Pick<SchoolYear, 'from'>): number => Number(from.slice(0, 4));
