import { queryOptions } from '@tanstack/react-query';
import { planOfGroup } from '../../api/generated/plans.ts';

/** The plan of a group against the fact; what a lesson is offered changes with every topic that is given. */
export const planQuery = (groupId: string) =>
  queryOptions({ queryKey: ['plan', groupId], queryFn: () => planOfGroup(groupId), staleTime: 300_000 });
