import { can } from '@parta/access';
import { Refusal } from '@parta/contracts';
import { type Group, teachersFrom } from '../group.ts';
import { mayRead, type Reader } from '../journal-reading.ts';
import type { PlanTopic } from './read-plan.ts';

/** A group's plan of topics (КТП). A correction is the next version; none is ever taken away. */
export type Plan = {
  schoolId: string;
  groupId: string;
  ver: number;
  /** Name of the file it came from. */
  name: string;
  topics: PlanTopic[];
  digest: string;
  by: string | null;
  at: Date;
};

/**
 * Lets the reader change the group's plan: its teachers and the head teachers of the school.
 * @throws not-found of a journal the reader may not open, forbidden
 */
export function mayPlanTopics(reader: Reader, group: Group): void {
  if (!mayRead(reader, group)) throw new Refusal('not-found', 'No such journal');
  if (!canPlanTopics(reader, group)) throw new Refusal('forbidden', 'Only teachers of the group plan it');
}

export function canPlanTopics({ caller, today }: Reader, group: Group): boolean {
  return can(caller, 'plan.write', { schoolId: group.schoolId, teacherIds: teachersFrom(group, today) });
}
