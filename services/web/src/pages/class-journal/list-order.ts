import type { ClassJournalAnswer } from '@parta/contracts';
import { listName, type Names } from './names.ts';

const BY_NAME = new Intl.Collator('ru');

/** The pupils of a page in the order of the list, as on paper. */
export function inListOrder(journal: ClassJournalAnswer, names: Names): ClassJournalAnswer {
  const pupils = journal.pupils.toSorted((a, b) =>
    BY_NAME.compare(listName(names, a.pupilId), listName(names, b.pupilId)),
  );
  return { ...journal, pupils };
}
