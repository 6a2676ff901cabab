import type { SchoolDays } from './rows.ts';

/** How the diary names an official day off that is no holiday of the school. */
const DAY_OFF = 'Выходной день';

/** Why the school does not teach that day, or null. */
export function offOn(day: string, schoolDays: SchoolDays | undefined): string | null {
  return holidayOn(day, schoolDays) ?? (schoolDays?.daysOff.includes(day) ? DAY_OFF : null);
}

export function holidayOn(day: string, schoolDays: SchoolDays | undefined): string | null {
  return schoolDays?.holidays.find(({ from, until }) => from <= day && day <= until)?.title ?? null;
}
