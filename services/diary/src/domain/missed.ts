import type { AttendanceCode } from '@parta/contracts';

/** Codes that stand for a missed lesson; late and exempt are present, free attendance is not counted (journal-rules 5). */
export const MISSED: ReadonlySet<AttendanceCode | null> = new Set(['absent', 'truant', 'ill', 'excused']);
