/** When a lesson begins and ends, local times of the school. */
export type Bell = { starts: string; ends: string };

/** Bells by the number of a lesson, 0..12. */
export type Bells = readonly Bell[];

/** Lessons of 45 minutes from 8:30, a zero lesson before them; the long breaks follow lessons 3, 4 and 5. */
export const USUAL_BELLS: Bells = bells(
  45,
  '07:35 08:30 09:25 10:25 11:30 12:35 13:35 14:30 15:25 16:20 17:15 18:10 19:05',
);

/** Lessons of 35 minutes: the eve of a holiday ends earlier. */
export const SHORTENED_BELLS: Bells = bells(
  35,
  '07:45 08:30 09:15 10:05 11:00 11:55 12:45 13:30 14:15 15:00 15:45 16:30 17:15',
);

function bells(minutes: number, starts: string): Bells {
  return starts.split(' ').map((start) => ({ starts: start, ends: later(start, minutes) }));
}

function later(clock: string, minutes: number): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const total = hour * 60 + minute + minutes;
  const rest = total % 60;
  return [(total - rest) / 60, rest].map((part) => String(part).padStart(2, '0')).join(':');
}
