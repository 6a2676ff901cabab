import type { AttendanceCode, ClassJournalAnswer } from '@parta/contracts';

/** The attendance letters of Russian schools as they are typed in one key (journal rules 5). */
export const TYPED_CODES: ReadonlyMap<string, AttendanceCode> = new Map([
  ['н', 'absent'],
  ['о', 'late'],
  ['б', 'ill'],
  ['п', 'excused'],
]);

/** The letters of this school, where one key types them, before the usual ones. */
export const typedCodes = (letters: ClassJournalAnswer['attendanceCodes'] = []): ReadonlyMap<string, AttendanceCode> =>
  new Map([
    ...TYPED_CODES,
    ...letters
      .map(({ letter, code }) => [letter.toLowerCase(), code] as const)
      .filter(([letter]) => letter.length === 1),
  ]);

/** All codes as they may stand in a pasted column. */
export const WRITTEN_CODES: ReadonlyMap<string, AttendanceCode> = new Map([
  ...TYPED_CODES,
  ['нп', 'truant'],
  ['уп', 'excused'],
  ['оп', 'late'],
  ['сп', 'free'],
  ['осв', 'exempt'],
]);
