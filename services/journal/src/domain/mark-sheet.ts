import type { Mark } from './cells.ts';
import type { FirstMark } from './retakes.ts';
import type { DatedWorkType } from './work-types.ts';
import type { Work } from './works.ts';

/** What stands in a lesson beside the marks that are about to be written. */
export type MarkSheet = {
  works: Work[];
  types: DatedWorkType[];
  standing: Mark[];
  ownChildren: string[];
  /** Pupils missing from the lesson by its attendance. */
  absent: string[];
  /** The marks somebody wants to retake, as far as the school has them. */
  firsts: FirstMark[];
  /** Those of the marks about to become retakes that others retake already. */
  retaken: string[];
};
