import { Refusal } from '@parta/contracts';
import { Findings } from '../oneroster/findings.ts';
import { belongingKey, Draft } from '../plan/draft.ts';
import type { Held } from '../plan/held.ts';
import { canonical } from '../plan/outcome/canonical.ts';
import type { RollOver, Snapshot } from './roll-over.ts';

/**
 * The registry with everybody where they belonged before the roll-over. What it brought into being falls away, unless somebody has used it
 * since: then nothing is undone.
 * @throws roll-over-overtaken
 */
export function undoneRollOver(
  held: Held,
  { before, after, madeClassIds, madeYearIds }: RollOver,
  today: string,
): Draft {
  if (!standsAs(held, after) || isUsed(held, { madeClassIds, madeYearIds }, after))
    throw new Refusal('roll-over-overtaken', 'The school has changed since');
  const draft = new Draft(held, today, new Findings());
  for (const { schoolId, personId, enrolments } of before.belongings) {
    draft.belonging(schoolId, personId).enrolments = enrolments;
  }
  for (const { id, members } of before.groups) {
    const group = draft.groups.get(id);
    if (group) group.members = members;
  }
  return draft;
}

/** True while enrolments and members are what the roll-over made of them. */
function standsAs({ belongings, groups }: Held, after: Snapshot): boolean {
  const ofPerson = new Map(belongings.map((each) => [belongingKey(each.schoolId, each.personId), each.enrolments]));
  const ofGroup = new Map(groups.map(({ id, members }) => [id, members]));
  const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
  return (
    after.belongings.every((each) =>
      isSame(ofPerson.get(belongingKey(each.schoolId, each.personId)), each.enrolments),
    ) && after.groups.every(({ id, members }) => isSame(ofGroup.get(id), members))
  );
}

/** Classes with a pupil of another origin, a group or a class teacher; a year with a class of another origin. */
function isUsed(
  { belongings, groups, classes }: Held,
  { madeClassIds, madeYearIds }: Pick<RollOver, 'madeClassIds' | 'madeYearIds'>,
  after: Snapshot,
): boolean {
  const [made, own] = [new Set(madeClassIds), new Set(after.belongings.map(({ personId }) => personId))];
  const isMade = ({ classId }: { classId: string | null }): boolean => classId !== null && made.has(classId);
  const hasOthers = belongings.some(
    ({ personId, enrolments, roles }) => roles.some(isMade) || (!own.has(personId) && enrolments.some(isMade)),
  );
  const hasGroups = groups.some(
    ({ classIds, yearId }) => classIds.some((id) => made.has(id)) || madeYearIds.includes(yearId),
  );
  return hasOthers || hasGroups || classes.some(({ id, yearId }) => madeYearIds.includes(yearId) && !made.has(id));
}
