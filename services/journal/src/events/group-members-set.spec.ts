import { expect, test } from '@jest/globals';
import { ClassJournal, GroupMembersSet, newId } from '@parta/contracts';
import { Classroom, journalUnderTest } from '../testing.ts';

test('R-03: the list of members replaces the former whole, with its days; an older one changes nothing', async () => {
  await using journal = await journalUnderTest();
  const room = new Classroom();
  await room.in(journal);
  const list = { schoolId: 's1502', groupId: room.group.id };
  const [moved, comes] = [newId(), newId()];
  const members = [
    { pupilId: moved, from: '2026-09-01', until: '2026-11-17' },
    { pupilId: comes, from: '2026-11-17', until: null },
  ];

  await journal.tell(GroupMembersSet, { ...list, members, ver: 3 });
  await journal.tell(GroupMembersSet, { ...list, members: [], ver: 2 });

  const page = { groupId: room.group.id, from: '2026-11-16', until: '2026-11-22' };
  const { pupils } = await journal.ask(ClassJournal, page, room.teacher);
  expect(pupils.map(({ pupilId, until }) => [pupilId, until])).toEqual([
    [moved, '2026-11-17'],
    [comes, null],
  ]);
});
