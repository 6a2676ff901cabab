import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { commandId } from '../../api/command-id.ts';
import type { ApplyRollOverBody } from '../../api/generated/parta.schemas.ts';
import {
  applyRollOver,
  closeRollOver,
  previewRollOver,
  rollOvers,
  undoRollOver,
} from '../../api/generated/roll-overs.ts';

export type Choices = ApplyRollOverBody['choices'];

export const rollOversQuery = (schoolId: string) =>
  queryOptions({ queryKey: ['roll-overs', schoolId], queryFn: () => rollOvers(schoolId) });

export const previewQuery = (schoolId: string, choices: Choices) =>
  queryOptions({
    queryKey: ['roll-over-preview', schoolId, choices],
    queryFn: () => previewRollOver({ schoolId, choices }),
    placeholderData: (former) => former,
    retry: false,
  });

const headers = () => ({ headers: { 'X-Command-Id': commandId() } });

/** Turns the year, takes a turn back or ends it; then everything is asked for anew. */
export function useRollOver(schoolId: string) {
  const queries = useQueryClient();
  const onSettled = () =>
    Promise.all([
      queries.invalidateQueries(rollOversQuery(schoolId)),
      queries.invalidateQueries({ queryKey: ['roll-over-preview', schoolId] }),
    ]);
  const apply = useMutation({
    mutationFn: ({ choices, digest }: { choices: Choices; digest: string }) =>
      applyRollOver({ rollOverId: commandId(), schoolId, choices, digest }, headers()),
    onSettled,
  });
  const undo = useMutation({ mutationFn: (rollOverId: string) => undoRollOver({ rollOverId }, headers()), onSettled });
  const close = useMutation({
    mutationFn: (rollOverId: string) => closeRollOver({ rollOverId }, headers()),
    onSettled,
  });
  return { apply, undo, close };
}
