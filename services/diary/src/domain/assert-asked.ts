import { Refusal } from '@parta/contracts';
import type { Homework, Membership } from './rows.ts';

/**
 * Only what is asked of the pupil is ticked by them: of their group, now or before, and not of other pupils only.
 * @throws not-found for the task of others, homework-gone for one that was taken back
 */
export function assertAsked(homework: Homework | undefined, pupilId: string, memberships: readonly Membership[]): void {
  const isTheirs =
    homework &&
    memberships.some(({ groupId }) => groupId === homework.groupId) &&
    (homework.pupilIds === null || homework.pupilIds.includes(pupilId));
  if (!isTheirs) throw new Refusal('not-found', 'No such homework for this pupil');
  if (homework.kind !== 'task') throw new Refusal('homework-gone', 'The homework is no task any more');
}
