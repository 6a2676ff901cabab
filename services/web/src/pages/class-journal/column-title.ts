import type { Column, Sheet } from '../../grid/sheet.ts';
import { dayText } from '../../parts/dates.ts';

/** A column in words: «ср, 18 ноября, контрольная». */
export function columnTitle({ workTypes }: Pick<Sheet, 'workTypes'>, { lesson, work }: Column): string {
  const day = dayText(lesson.day, { weekday: 'short', day: 'numeric', month: 'long' });
  const type = workTypes.find(({ typeId }) => typeId === work.typeId)?.title;
  return [day, work.title || type].filter(Boolean).join(', ');
}
