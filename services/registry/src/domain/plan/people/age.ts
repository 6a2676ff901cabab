import { addDays, isDay } from '@parta/school';

/** Full years on a day. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The day on which so many years are full; who is born on 29 February comes of age on 1 March. */
export function birthday(birthDate: string, years: number): string {
  const day = `${String(Number(birthDate.slice(0, 4)) + years).padStart(4, '0')}${birthDate.slice(4)}`;
  return isDay(day) ? day : addDays(`${day.slice(0, 4)}-02-28`, 1);
}
