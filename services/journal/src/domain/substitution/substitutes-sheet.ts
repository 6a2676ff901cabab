import { can } from '@parta/access';
import { type Caller, Refusal } from '@parta/contracts';
import type { JournalSheet } from '../journal-page.ts';

/**
 * The page as far as a substitute reads it: the given lessons with what stands in them, nothing of the others.
 * @throws not-found when the caller gives none of these lessons
 */
export function substitutesSheet(sheet: JournalSheet, caller: Caller): JournalSheet {
  const { schoolId } = sheet.group;
  const lessons = sheet.lessons.filter(({ actualIds }) =>
    can(caller, 'journal.read', { schoolId, teacherIds: actualIds ?? [] }),
  );
  if (lessons.length === 0) throw new Refusal('not-found', 'No such journal');
  const ids = new Set(lessons.map(({ id }) => id));
  const isHere = ({ lessonId }: { lessonId: string }): boolean => ids.has(lessonId);
  return {
    ...sheet,
    lessons,
    works: sheet.works.filter(isHere),
    homework: sheet.homework.filter(isHere),
    marks: sheet.marks.filter(isHere),
    attendance: sheet.attendance.filter(isHere),
  };
}
