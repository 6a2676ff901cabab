import type { SubjectGroup } from './rows.ts';

/** The known groups, behind those whose card has not come yet: these are of the usual scale until it comes. */
export function subjectGroups(
  known: readonly SubjectGroup[],
  entered: readonly Omit<SubjectGroup, 'scale'>[],
): SubjectGroup[] {
  const isKnown = new Set(known.map(({ groupId }) => groupId));
  const unknown = entered.filter(({ groupId }) => !isKnown.has(groupId));
  const once = new Map(unknown.map(({ groupId, subject }) => [groupId, { groupId, subject, scale: 'five' as const }]));
  return [...once.values(), ...known];
}
