import { writeMarks } from '../../../journal/src/domain/marks.ts';

export const week = writeMarks;
