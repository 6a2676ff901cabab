import type { ClassJournalAnswer } from '@parta/contracts';
import type { CellRef } from './cell-ref.ts';
import { changed, type Entries } from './entries.ts';
import { learn } from './entry.ts';
import type { Standing } from './entry.types.ts';

/** Everything a page of the journal says, cell by cell; wishes stay. */
export function learnJournal(
  entries: Entries,
  { marks, attendance }: Pick<ClassJournalAnswer, 'marks' | 'attendance'>,
): Entries {
  const told: [CellRef, Standing][] = [
    ...marks.map(
      ({
        lessonId,
        workId,
        pupilId,
        part,
        markId,
        value,
        comment,
        due,
        retakeOf,
        ver,
        by,
        at,
      }): [CellRef, Standing] => [
        { kind: 'mark', lessonId, workId, pupilId, part },
        { value, comment: comment === '' ? null : comment, due, retakeOf, ver, markId, at, ...(by !== null && { by }) },
      ],
    ),
    ...attendance.map(({ lessonId, pupilId, code, ver }): [CellRef, Standing] => [
      { kind: 'attendance', lessonId, pupilId },
      { value: code, comment: null, ver },
    ]),
  ];
  return told.reduce((result, [ref, standing]) => changed(result, ref, (entry) => learn(entry, standing)), entries);
}
