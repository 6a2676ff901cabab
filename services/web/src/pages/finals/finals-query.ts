import type { FinalsOfGroupAnswer } from '@parta/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { commandId } from '../../api/command-id.ts';
import type { SetFinalsBody } from '../../api/generated/parta.schemas.ts';
import { finalsOfGroup, setFinals } from '../../api/generated/finals.ts';

/** Read anew whenever the page is opened: a mark or an unlock of this minute changes what is proposed and what may be set. */
export const finalsQuery = (groupId: string) =>
  queryOptions({ queryKey: ['finals', groupId], queryFn: () => finalsOfGroup(groupId), staleTime: 0 });

export const columnKey = ({ kind, periodId }: Pick<FinalsOfGroupAnswer['columns'][number], 'kind' | 'periodId'>) =>
  periodId ?? kind;

/** Sets finals, then shows what stands: also when somebody was faster. */
export function useSetFinals(groupId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (finals: SetFinalsBody['finals']) =>
      setFinals({ groupId, finals }, { headers: { 'X-Command-Id': commandId() } }),
    onSettled: () => queries.invalidateQueries(finalsQuery(groupId)),
  });
}
