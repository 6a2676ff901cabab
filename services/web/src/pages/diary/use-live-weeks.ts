import { useQueryClient } from '@tanstack/react-query';
import { useLiveOf } from '../../api/live.ts';

/** When a week of the child changes, all of theirs are old: those on the page are asked for at once, the others when they are opened. */
export function useLiveWeeks(pupilId: string): void {
  const queries = useQueryClient();
  useLiveOf(pupilId, () => void queries.invalidateQueries({ queryKey: ['week', pupilId] }));
}
