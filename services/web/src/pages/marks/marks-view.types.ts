import type { MarksOfPupilAnswer } from '@parta/contracts';
import type { OpenMark } from '../diary/mark-dialog.tsx';
import type { Days } from './days-asked.ts';
import type { StudyYear } from './study-years.ts';

/** What every way to look at marks is given: the marks of some days, both included, of one child. */
export type MarksView = {
  child: string;
  days: Days;
  years: readonly StudyYear[];
  subjects: MarksOfPupilAnswer['subjects'];
  onOpen: (open: OpenMark) => void;
};
