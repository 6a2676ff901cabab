import type { TransferLine } from '@parta/contracts';

/** What a pupil brought along from a former school, as one version of the sheet has it. */
export type TransferSheet = {
  schoolId: string;
  pupilId: string;
  formerSchool: string;
  lines: TransferLine[];
  by: string | null;
  at: string;
  ver: number;
};

/** One mark of a day, or one final of a period, as it is kept; entries of one `line` share subject and journal. Weight in hundredths. */
export type TransferEntry = {
  line: number;
  subject: string;
  groupId: string | null;
  day: string | null;
  title: string | null;
  value: string;
  weight: number;
};

export function entriesOf(lines: readonly TransferLine[]): TransferEntry[] {
  return lines.flatMap(({ subject, groupId, marks, finals }, line): TransferEntry[] => [
    ...marks.map(({ day, value, weight }) => ({ line, subject, groupId, day, title: null, value, weight })),
    ...finals.map(({ title, value }) => ({ line, subject, groupId, day: null, title, value, weight: 100 })),
  ]);
}

/** The lines of a sheet from its entries, in the order in which they were kept. */
export function linesOf(entries: readonly TransferEntry[]): TransferLine[] {
  const lines = new Map<number, TransferLine>();
  for (const { line, subject, groupId, day, title, value, weight } of entries) {
    const standing = lines.get(line) ?? { subject, groupId, marks: [], finals: [] };
    lines.set(line, standing);
    if (day !== null) standing.marks.push({ day, value, weight });
    else if (title !== null) standing.finals.push({ title, value });
  }
  return [...lines.values()];
}
