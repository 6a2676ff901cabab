import { derivedId } from '@parta/contracts';
import type { Draft } from '../draft.ts';
import type { Enrolment, Group, Stay } from '../held.ts';

type Pupil = Enrolment & { personId: string };

/** Groups of whole classes have those as members who are enrolled there, for the same days (N-03). */
export function followClasses(draft: Draft): void {
  const pupils = pupilsByClass(draft);
  const classOf = new Map<string, string[]>();
  for (const [classId, those] of pupils) {
    for (const { personId } of those) classOf.set(personId, [...(classOf.get(personId) ?? []), classId]);
  }
  for (const group of draft.groups.values()) {
    if (!draft.schoolIds.has(group.schoolId)) continue;
    if (group.follows.length > 0) group.members = membersOf(group, pupils);
    if (group.classIds.length === 0) {
      const found = new Set(group.members.flatMap(({ personId }) => classOf.get(personId) ?? []));
      group.classIds = [...found].filter((id) => draft.classes.get(id)?.yearId === group.yearId).toSorted();
    }
  }
}

function pupilsByClass(draft: Draft): Map<string, Pupil[]> {
  const pupils = new Map<string, Pupil[]>();
  for (const { schoolId, personId, enrolments } of draft.belongings.values()) {
    if (!draft.schoolIds.has(schoolId)) continue;
    for (const enrolment of enrolments) {
      const those = pupils.get(enrolment.classId) ?? [];
      pupils.set(enrolment.classId, those);
      those.push({ ...enrolment, personId });
    }
  }
  return pupils;
}

function membersOf({ id: groupId, follows }: Group, pupils: ReadonlyMap<string, Pupil[]>): Stay[] {
  return follows
    .flatMap((classId) => pupils.get(classId) ?? [])
    .map(({ id, personId, from, until }) => ({ id: derivedId('membership', groupId, id), personId, from, until }))
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));
}
