import type { AttendanceCode } from '@parta/contracts';

/** Codes that stand for a missed lesson; late and exempt are present, free attendance is not counted (journal-rules 5). */
export const MISSED: ReadonlySet<AttendanceCode | null> = new Set(['absent', 'truant', 'ill', 'excused']);

/** Lessons missed, and how many of them for which reason: no reason known yet counts as none (journal-rules 5). */
export function missedLessons(codes: readonly (AttendanceCode | null)[]) {
  const missed = codes.filter((code) => MISSED.has(code));
  const ill = missed.filter((code) => code === 'ill').length;
  const excused = missed.filter((code) => code === 'excused').length;
  return { lessons: missed.length, ill, excused, unexcused: missed.length - ill - excused };
}
