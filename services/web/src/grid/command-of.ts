import type { AttendanceCode, RecordAttendance, SetMarks } from '@parta/contracts';
import type { CellRef } from './cell-ref.ts';
import type { CellValue } from './entry.types.ts';

/** One cell of a command: what is wanted over which version. */
export type Line = { ref: CellRef; wanted: CellValue; ver: number };

/** At most this many cells go in one command. */
export const LINES_AT_MOST = 50;

/** The body of `POST /api/marks`. A comment goes along only where there is one to say or to take back. */
export function setMarksOf(lessonId: string, lines: Line[]): SetMarks {
  return { lessonId, marks: lines.flatMap(cellOf) };
}

function cellOf({ ref, wanted, ver }: Line): SetMarks['marks'] {
  if (ref.kind !== 'mark') return [];
  const { workId, pupilId, part } = ref;
  const { value, comment, due, retakeOf } = wanted;
  const beside = {
    ...(comment !== null && { comment }),
    ...(due !== undefined && { due }),
    ...(retakeOf !== undefined && { retakeOf }),
  };
  return [{ workId, pupilId, part, value, ver, ...beside }];
}

/** The body of `POST /api/attendance`; what the roll call said stays as it was. */
export function recordAttendanceOf(
  lessonId: string,
  lines: Line[],
  checked: RecordAttendance['checked'],
): RecordAttendance {
  const pupils = lines.map(({ ref: { pupilId }, wanted, ver }) => ({
    pupilId,
    code: wanted.value as AttendanceCode | null,
    minutes: wanted.minutes ?? null,
    ver,
  }));
  return { lessonId, checked, pupils };
}
