import { m } from '../../words/messages.js';
import type { Week } from './week.types.ts';

/** «9 оценок, 1 пропуск, 2 замечания»: what a guardian has before them when they sign. */
export function readWords({ days }: Week): string {
  const lessons = days.flatMap((day) => day.lessons);
  const remarks = lessons.flatMap((lesson) => lesson.remarks ?? []);
  const praise = remarks.filter(({ kind }) => kind === 'praise').length;
  return [
    m.read_marks({ count: lessons.flatMap(({ marks }) => marks).length }),
    m.read_absences({ count: lessons.filter(({ attendance }) => attendance !== null).length }),
    m.read_remarks({ count: remarks.length - praise }),
    ...(praise > 0 ? [m.read_praise({ count: praise })] : []),
  ].join(', ');
}
