import type { AttendanceCode } from '@parta/contracts';
import { codeWords } from '../../parts/mark-words.ts';
import { m } from '../../words/messages.js';

/** «опоздал, 10 мин». */
export const codeWord = (code: AttendanceCode, minutes: number | null): string =>
  minutes === null ? codeWords(code) : `${codeWords(code)}, ${m.absence_minutes({ minutes })}`;
