import { addDays, mondayOf } from '@parta/school';

/** From this time of the school's day guardians come for tomorrow, too. */
const EVENING = '16:00';

/**
 * Whether tomorrow's homework stands before what was given today: for pupils always, for the others from 16:00 and at the weekend (N-39).
 * @param clock the time of day at school, `12:41`
 */
export const isHomeworkFirst = (role: string, clock: string, today: string): boolean =>
  role === 'pupil' || clock >= EVENING || today >= addDays(mondayOf(today), 5);
