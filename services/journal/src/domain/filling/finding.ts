import { derivedId, type IntegrityFindingsAnswer } from '@parta/contracts';
import { groupDays } from '../calendar/group-days.ts';
import type { Group } from '../group.ts';
import type { SchoolYear } from '../school-year.ts';

/** Something in the journal that cannot be right, in a lesson and about a pupil (N-36). */
export type Finding = Pick<
  IntegrityFindingsAnswer['findings'][number],
  'kind' | 'groupId' | 'lessonId' | 'pupilId' | 'day'
>;

/** The same defect found again is the same finding. */
export const identified = (finding: Finding): Finding & { id: string } => ({
  ...finding,
  id: derivedId('finding', finding.kind, finding.lessonId, finding.pupilId),
});

/** Those days on which something stands in a group's journal although the group has no school. */
export function daysWithoutSchool(
  year: SchoolYear,
  groups: Group[],
  written: { groupId: string; day: string }[],
): { groupId: string; day: string }[] {
  const days = new Map(groups.map((group) => [group.id, groupDays(year, group)]));
  return written.filter(({ groupId, day }) => days.get(groupId)?.(day) === undefined);
}
