import type { AttendanceCode } from '@parta/contracts';
import { m } from '../words/messages.js';
import { numberFormat } from './formats.ts';

const CODES: Record<AttendanceCode, { sign: () => string; words: () => string }> = {
  absent: { sign: m.code_absent, words: m.code_absent_words },
  truant: { sign: m.code_truant, words: m.code_truant_words },
  ill: { sign: m.code_ill, words: m.code_ill_words },
  excused: { sign: m.code_excused, words: m.code_excused_words },
  late: { sign: m.code_late, words: m.code_late_words },
  free: { sign: m.code_free, words: m.code_free_words },
  exempt: { sign: m.code_exempt, words: m.code_exempt_words },
};

/** How the school writes an attendance code in a cell: «н», «б». */
export const codeSign = (code: AttendanceCode): string => CODES[code].sign();
export const codeWords = (code: AttendanceCode): string => CODES[code].words();

/** A weight of hundredths as people write it: 300 is «3», 150 is «1,5». */
export const weightText = (hundredths: number, locale: string): string => numberFormat(locale).format(hundredths / 100);
