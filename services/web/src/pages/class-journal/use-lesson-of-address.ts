import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { focusCells } from './back-to-cells.ts';
import type { JournalDesk } from './desk.ts';

/** A lesson named in the address has the cursor and the focus: whoever comes for a lesson types at once. */
export function useLessonOfAddress(desk: JournalDesk): void {
  const [search] = useSearchParams();
  const lessonId = search.get('lesson');
  useEffect(() => {
    if (lessonId === null) return undefined;
    const state = desk.getState();
    const column = state.sheet.columns.findIndex(({ lesson }) => lesson.lessonId === lessonId);
    if (column >= 0) desk.change({ ...state, cursor: { row: 0, column }, anchor: undefined });
    const later = setTimeout(focusCells);
    return () => clearTimeout(later);
  }, [desk, lessonId]);
}
