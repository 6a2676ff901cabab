import type { ClassJournalAnswer } from '@parta/contracts';
import type { CellRef } from './cell-ref.ts';
import { changed, type Entries } from './entries.ts';
import { EMPTY, learn } from './entry.ts';
import type { Standing } from './entry.types.ts';

type Page = Pick<ClassJournalAnswer, 'marks' | 'attendance' | 'expected'>;
type Told = [CellRef, Standing];

/** Everything a page of the journal says, cell by cell; wishes stay, and an absence that is no longer expected goes. */
export function learnJournal(entries: Entries, { marks, attendance, expected = [] }: Page): Entries {
  const told = [
    ...marks.map(markTold),
    ...unexpected(entries),
    ...expected.map(expectedTold),
    ...attendance.map(codeTold),
  ];
  return told.reduce((result, [ref, standing]) => changed(result, ref, (entry) => learn(entry, standing)), entries);
}

function markTold(mark: Page['marks'][number]): Told {
  const { lessonId, workId, pupilId, part, markId, value, comment, due, retakeOf, ver, by, at } = mark;
  const said = { value, comment: comment === '' ? null : comment, due, retakeOf };
  return [
    { kind: 'mark', lessonId, workId, pupilId, part },
    { ...said, ver, markId, at, ...(by !== null && { by }) },
  ];
}

const codeTold = ({ lessonId, pupilId, code, minutes, ver }: Page['attendance'][number]): Told => [
  { kind: 'attendance', lessonId, pupilId },
  { value: code, comment: null, minutes, ver },
];

const expectedTold = ({ lessonId, pupilId, ...expected }: NonNullable<Page['expected']>[number]): Told => [
  { kind: 'attendance', lessonId, pupilId },
  { ...EMPTY, expected },
];

function unexpected(entries: Entries): Told[] {
  const cells = [...entries.values()].flatMap((row) => [...row.values()]);
  return cells.filter(({ entry }) => entry.standing.expected).map(({ ref }) => [ref, EMPTY]);
}
