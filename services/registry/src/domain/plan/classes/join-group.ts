import { derivedId } from '@parta/contracts';
import type { Draft } from '../draft.ts';
import type { Placed } from '../people/enrol.ts';
import type { Stay } from '../held.ts';
import { put } from '../put.ts';
import { giverOf } from '../schools/school-of-row.ts';
import { endedOn, spansMeet } from '../people/span-of.ts';

/** What one fact of the log can hold, with room to spare. */
const MOST_MEMBERS = 400;

/**
 * A pupil named in a group: from today on its members are those who are named, not whole classes. What was held of the
 * same pupil for the same days gives way to the row.
 */
export function joinGroup(draft: Draft, { row, personId, classId: groupId, year, from, until }: Placed): void {
  const group = draft.groups.get(groupId);
  if (!group) return;
  if (group.follows.length > 0) {
    group.follows = [];
    group.members = group.members.flatMap((member) => endedOn(member, draft.today) ?? []);
  }
  const stay: Stay = { id: derivedId('membership', year.schoolId, row.sourcedId), personId, from, until };
  const others = group.members.filter(
    (each) => each.id !== stay.id && each.personId === personId && spansMeet(each, stay),
  );
  const twice = others.find(({ id }) => draft.givenBy.has(id));
  if (twice) draft.findings.mended(row.at, 'userSourcedId', 'row-repeated', { other: giverOf(draft, twice.id) });
  else if (group.members.length >= MOST_MEMBERS) {
    draft.findings.refused(row.at, 'classSourcedId', 'group-too-large', { limit: MOST_MEMBERS });
  } else {
    group.members = put(
      group.members.filter((each) => !others.includes(each)),
      stay,
    );
    draft.givenBy.set(stay.id, row.at);
  }
}
