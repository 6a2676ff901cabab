import { Refusal } from '@parta/contracts';
import { isShortened } from '@parta/school';
import { SHORTENED_BELLS, USUAL_BELLS } from '../bells.ts';
import type { Group } from '../group.ts';
import type { Lesson } from '../lesson.ts';
import { isTaughtOn } from '../lesson-writing.ts';
import { calendarOf, type SchoolYear } from '../school-year.ts';

/**
 * The place of a lesson on a day of the group, with its bells.
 * @throws not-a-school-day, malformed when no bell rings for the number
 */
export function slotOn(
  { day, number }: Pick<Lesson, 'day' | 'number'>,
  group: Group,
  year: SchoolYear,
): Pick<Lesson, 'day' | 'number' | 'starts' | 'ends'> {
  const isInYear = year.from <= day && day <= year.until;
  if (!isInYear || !isTaughtOn(day, group, year)) throw new Refusal('not-a-school-day', `No lessons on ${day}`);
  const bells = isShortened(calendarOf(year, group.weekDays), day) ? SHORTENED_BELLS : USUAL_BELLS;
  const bell = bells[number];
  if (!bell) throw new Refusal('malformed', 'No bell rings for that lesson', { fault: 'number' });
  return { day, number, ...bell };
}
