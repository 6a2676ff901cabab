/** Today, by the calendar of a zone. */
export const todayIn = (zone: string, now: Date = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now);

/** The Monday of the current week, by the calendar of a zone. */
export function mondayIn(zone: string, now: Date = new Date()): string {
  const day = new Date(`${todayIn(zone, now)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
