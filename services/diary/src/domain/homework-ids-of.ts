import type { WeekOfPupilAnswer } from '@parta/contracts';

/** Every task that is due in the week. */
export function homeworkIdsOf({ days }: WeekOfPupilAnswer): string[] {
  return days.flatMap(({ lessons }) => lessons.flatMap(({ homework }) => homework.map(({ homeworkId }) => homeworkId)));
}
