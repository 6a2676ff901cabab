import type { TransferLine, TransferSheetAnswer } from '@parta/contracts';
import { finalsText, marksText, typedFinals, typedMarks } from './typed-marks.ts';

/** A subject of the sheet while it is typed; `key` tells lines apart on the page. */
export type TypedLine = { key: string; subject: string; groupId: string; marks: string; finals: string };

export function writtenLine({ subject, groupId, marks, finals }: TransferLine): TypedLine {
  const key = crypto.randomUUID();
  return { key, subject, groupId: groupId ?? '', marks: marksText(marks), finals: finalsText(finals) };
}

/** Without a journal any mark stands. */
const UNMAPPED = ['hundred', 'passFail'] as const;

/** The line as it is sent; undefined while something in it cannot be read. */
export function typedLine(line: TypedLine, groups: TransferSheetAnswer['groups']): TransferLine | undefined {
  const mapped = groups.find(({ groupId }) => groupId === line.groupId)?.scale;
  const scales = mapped ? [mapped] : UNMAPPED;
  const [marks, finals] = [typedMarks(line.marks, scales), typedFinals(line.finals, scales)];
  const subject = line.subject.trim();
  if (!marks || !finals || subject === '') return undefined;
  return { subject, groupId: line.groupId || null, marks, finals };
}
