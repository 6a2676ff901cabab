import { getLocale } from '../words/runtime.js';
import { dayFormat } from './formats.ts';

/** A day `2026-11-18` in words of the page's language. */
export function dayText(day: string, options: Intl.DateTimeFormatOptions): string {
  return dayFormat(getLocale(), { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** The name of a weekday, 1 for Monday; the first of June 2026 is one. */
export const weekdayText = (weekday: number, look: 'short' | 'long'): string =>
  dayText(`2026-06-0${weekday}`, { weekday: look });

/** «18 ноября». */
export const dayAndMonth = (day: string): string => dayText(day, { day: 'numeric', month: 'long' });

/** «16–21 ноября», «30 ноября – 5 декабря». */
export function spanText(from: string, until: string): string {
  const format = dayFormat(getLocale(), { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${until}T00:00:00Z`));
}

/** An instant as the time of day at school, «12:41». */
export function clockText(instant: string | Date): string {
  return dayFormat(getLocale(), {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: ZONE,
  }).format(new Date(instant));
}

/** The school's zone; all days and times of a school are its own. */
const ZONE = 'Europe/Moscow';

/** The school's day an instant falls on. */
export const dayOfInstant = (instant: string | Date): string =>
  dayFormat('sv-SE', { timeZone: ZONE }).format(new Date(instant));

/** Today at school, `2026-11-18`. */
export const schoolToday = (): string => dayOfInstant(new Date());

/** The time of day at school now, `12:41`. */
export const schoolClock = (): string =>
  dayFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone: ZONE }).format(new Date());

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A local time as it is said: «8:30» for `08:30`. */
export const spokenTime = (clock: string): string => clock.replace(/^0/, '');
