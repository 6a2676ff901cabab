/** What an entry about attendance says: reports use this, never the letter. A reason of null: nothing to explain. */
export type AttendanceMeaning = {
  presence: 'present' | 'absent';
  reason: 'unknown' | 'unexcused' | 'ill' | 'excused' | 'free' | 'exempt' | null;
};

/** Section 5 of the journal's rules. */
export const ATTENDANCE_MEANINGS = {
  absent: { presence: 'absent', reason: 'unknown' },
  truant: { presence: 'absent', reason: 'unexcused' },
  ill: { presence: 'absent', reason: 'ill' },
  excused: { presence: 'absent', reason: 'excused' },
  late: { presence: 'present', reason: null },
  free: { presence: 'absent', reason: 'free' },
  exempt: { presence: 'present', reason: 'exempt' },
} as const satisfies Record<string, AttendanceMeaning>;
export type AttendanceCode = keyof typeof ATTENDANCE_MEANINGS;

/** A letter of a school's journal and what it stands for. Two letters may stand for the same: П, УП. */
export type AttendanceLetter = { letter: string; code: AttendanceCode };

export const USUAL_ATTENDANCE_CODES: readonly string[] = [
  'Н=absent',
  'НП=truant',
  'Б=ill',
  'П=excused',
  'УП=excused',
  'О=late',
  'ОП=late',
  'СП=free',
  'ОСВ=exempt',
];

/** The letters of a table `Н=absent`, in its order; what is no such line is left out. */
export function attendanceLetters(table: readonly string[]): AttendanceLetter[] {
  return table.flatMap((line) => {
    const [, letter, code] = LINE.exec(line) ?? [];
    return letter && isCode(code) ? [{ letter, code }] : [];
  });
}

/** Every line is a letter of its own, and absence without a known reason has one: the roll is called with it. */
export function areAttendanceCodes(table: readonly string[]): boolean {
  const letters = attendanceLetters(table);
  const isWhole = letters.length === table.length && letters.length <= 20;
  const areApart = new Set(letters.map(({ letter }) => letter)).size === letters.length;
  return isWhole && areApart && letters.some(({ code }) => code === 'absent');
}

const LINE = /^([А-ЯЁA-Z]{1,3})=([a-z]+)$/;

const isCode = (code: string | undefined): code is AttendanceCode =>
  code !== undefined && Object.hasOwn(ATTENDANCE_MEANINGS, code);
