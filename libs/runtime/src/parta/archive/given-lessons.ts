import { shortDay } from './as-written.ts';
import type { Book } from './books.ts';

type Lesson = Book['lessons'][number];
type Substitution = Book['substitutions'][number];

/** Who gave a lesson, as the register has it: where it was not as planned, how it differs and who had to give it. */
export function given({ substitutions }: Book, lesson: Lesson, nameOf: (personId: string) => string): string {
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(', ');
  const standing = substitutions.findLast(({ lessonId }) => lessonId === lesson.lessonId);
  const givers = lesson.actualIds ?? lesson.teacherIds;
  if (!standing || standing.kind === 'planned') return names(givers);
  const isOther = givers.length > 0 && !givers.every((id) => standing.plannedIds.includes(id));
  const planned = isOther || lesson.status === 'cancelled' ? `по расписанию ${names(standing.plannedIds)}` : '';
  return [[KINDS[standing.kind], names(givers)].filter(Boolean).join(': '), planned, moved(standing, lesson)]
    .filter(Boolean)
    .join('; ');
}

const KINDS: Record<Substitution['kind'], string> = {
  'same-subject': 'Замена',
  'other-subject': 'Другой предмет',
  merged: 'Объединён',
  moved: 'Перенос',
  cancelled: 'Отменён',
  remote: 'Дистанционно',
  room: '',
  extra: 'Дополнительный',
  planned: '',
};

function moved({ kind, planned, instead }: Substitution, { day, number }: Lesson): string {
  if (instead !== null) return instead;
  if (kind !== 'moved' || (planned.day === day && planned.number === number)) return '';
  return `вместо ${shortDay(planned.day)}, урок ${planned.number}`;
}
