import { Refusal } from '@parta/contracts';

/** What is no timetable, and the place that says so. */
export function unreadable(fault: string): Refusal {
  return new Refusal('timetable-unreadable', `The timetable cannot be read: ${fault}`, { fault });
}
