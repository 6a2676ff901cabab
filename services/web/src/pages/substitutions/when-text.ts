import { dayText } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';

/** «ср, 18 ноября, 5-й урок». */
export function whenText({ day, number }: { day: string; number: number }): string {
  return m.substitution_lesson({ day: dayText(day, { weekday: 'short', day: 'numeric', month: 'long' }), number });
}
