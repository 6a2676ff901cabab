import type { AttendanceCode, RecordAttendance, SetMarks } from '@parta/contracts';
import type { CellRef } from './cell-ref.ts';
import type { CellValue } from './entry.types.ts';

/** One cell of a command: what is wanted over which version. */
export type Line = { ref: CellRef; wanted: CellValue; ver: number };

/** At most this many cells go in one command. */
export const LINES_AT_MOST = 50;

/** The body of `POST /api/marks`. A comment goes along only where there is one to say or to take back. */
export function setMarksOf(lessonId: string, lines: Line[]): SetMarks {
  const marks = lines.flatMap(({ ref, wanted: { value, comment }, ver }) =>
    ref.kind === 'mark'
      ? [{ workId: ref.workId, pupilId: ref.pupilId, part: ref.part, value, ver, ...(comment !== null && { comment }) }]
      : [],
  );
  return { lessonId, marks };
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
    minutes: null,
    ver,
  }));
  return { lessonId, checked, pupils };
}
