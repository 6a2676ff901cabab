import type { DatedSetting } from '@parta/school';
import type { PaperSignature } from './paper-signature.ts';
import type { Signature } from './sign-week.ts';

/** One week of a class as its teacher finds it, with all that stands under it. */
export type ClassWeek = {
  /** The school's day it is now. */
  today: string;
  settings: readonly DatedSetting[];
  /** What would be signed now, by pupil; null where there is nothing to sign. */
  versions: ReadonlyMap<string, string | null>;
  standing: readonly Signature[];
  papers: readonly PaperSignature[];
  /** Of the class teacher. */
  ownChildren: readonly string[];
};
