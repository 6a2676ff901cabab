import { SetMarksHandler } from './commands/set-marks.ts';

export const journalModule = [SetMarksHandler];
