import { writeMarks } from '../../../services/journal/src/domain/marks.ts';

export const rule = writeMarks;
