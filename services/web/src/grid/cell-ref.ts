/** Names one value of a journal: a mark by work, pupil and part, an absence by lesson and pupil. */
export type MarkRef = { kind: 'mark'; lessonId: string; workId: string; pupilId: string; part: number };
export type AttendanceRef = { kind: 'attendance'; lessonId: string; pupilId: string };
export type CellRef = MarkRef | AttendanceRef;

export const cellId = (ref: CellRef): string =>
  ref.kind === 'mark' ? `${ref.workId}/${ref.pupilId}/${ref.part}` : `${ref.lessonId}/${ref.pupilId}`;
