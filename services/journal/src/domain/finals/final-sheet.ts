import type { FinalsOfGroupAnswer } from '@parta/contracts';
import type { DatedSetting, JournalMark } from '@parta/school';
import type { Closing } from '../closing/closing.ts';
import type { Group } from '../group.ts';
import type { SchoolYear } from '../school-year.ts';
import type { Final } from './final.ts';

/** A mark as a final sees it; the scale is that of all sources. */
export type CountedMark = Omit<JournalMark, 'scale'> & { pupilId: string; value: string };

/** A final of an earlier year in the same subject. */
export type FormerFinal = Pick<Final, 'pupilId' | 'kind' | 'value'> & { grade: number };

/** What a pupil brought along in the subject from a former school, and the version of the sheet. */
export type BroughtAlong = NonNullable<FinalsOfGroupAnswer['transfers']>[number] & { ver: number };

/**
 * Everything finals of a group follow from. `sources` are all journals of the subject that its pupils belonged to in the year:
 * whoever moved keeps the marks of the old one. `held` are their lessons with the roll called, `missed` who was away.
 */
export type FinalSheet = {
  group: Group;
  grade: number;
  year: SchoolYear;
  settings: DatedSetting[];
  today: string;
  closing: Closing;
  standing: Final[];
  former: FormerFinal[];
  transfers: BroughtAlong[];
  sources: Group[];
  marks: CountedMark[];
  held: { groupId: string; day: string }[];
  missed: { pupilId: string; day: string }[];
  ownChildren: string[];
};
