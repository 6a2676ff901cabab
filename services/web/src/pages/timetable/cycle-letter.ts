import type { CycleWeek } from '@parta/school';

/** The two weeks of a cycle as schools write them; the letters are Latin in every language. */
export const cycleLetter = (week: CycleWeek): string => week.toUpperCase();
