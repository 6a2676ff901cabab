import { Refusal } from '@parta/contracts';
import { bellOf, type Grades } from '../calendar/bells-of-class.ts';
import { groupDays } from '../calendar/group-days.ts';
import type { Group } from '../group.ts';
import type { Lesson } from '../lesson.ts';
import type { RingingYear } from '../school-year.ts';

/** What tells when lessons of a year ring. */
export type Times = { year: RingingYear; grades: Grades };

/**
 * The place of a lesson on a day of the group, with the bells of its class.
 * @throws not-a-school-day, malformed when no bell rings for the number
 */
export function slotOn(
  { day, number }: Pick<Lesson, 'day' | 'number'>,
  group: Group,
  { year, grades }: Times,
): Pick<Lesson, 'day' | 'number' | 'starts' | 'ends'> {
  const isInYear = year.from <= day && day <= year.until;
  const taught = isInYear ? groupDays(year, group)(day) : undefined;
  if (!taught) throw new Refusal('not-a-school-day', `No lessons on ${day}`);
  const bell = bellOf(year, grades, taught)({ number });
  if (!bell) throw new Refusal('malformed', 'No bell rings for that lesson', { fault: 'number' });
  return { day, number, ...bell };
}
