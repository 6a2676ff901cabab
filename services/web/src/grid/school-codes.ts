import type { AttendanceCode } from '@parta/contracts';

/** The attendance letters of Russian schools as they are typed in one key (journal rules 5). */
export const TYPED_CODES: ReadonlyMap<string, AttendanceCode> = new Map([
  ['н', 'absent'],
  ['о', 'late'],
  ['б', 'ill'],
  ['п', 'excused'],
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
