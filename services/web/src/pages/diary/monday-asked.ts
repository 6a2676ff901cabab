import { isDay, mondayOf } from '@parta/school';

/** Days that calendars can name and reckon with; what lies outside is answered like any week no school knows. */
const FIRST = '1900-01-01';
const LAST = '2200-01-01';

/** The Monday an address asks for: of the day it names, of today where it names none. A day out of reach becomes the last in reach. */
export function mondayAsked(text: string, today: string): string {
  if (!isDay(text)) return mondayOf(today);
  if (text < FIRST) return FIRST;
  return text > LAST ? mondayOf(LAST) : mondayOf(text);
}
