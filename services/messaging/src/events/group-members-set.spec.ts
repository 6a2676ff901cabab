import { expect, test } from '@jest/globals';
import { AudiencePreview, GroupMembersSet } from '@parta/contracts';
import { members, messagingOfSchool, ofGroup, people, school } from '../testing.ts';

test('F-064: the audience of a group is who belongs to it on the day', async () => {
  await using under = await messagingOfSchool();
  const left = [
    { pupilId: school.timofey, from: '2026-09-01', until: null },
    { pupilId: school.varya, from: '2026-09-01', until: '2026-11-19' },
    { pupilId: school.kolya, from: '2026-11-20', until: null },
  ];
  await under.tell(GroupMembersSet, members(school.groupId, [], { members: left, ver: 2 }));
  const preview = () => under.ask(AudiencePreview, { audience: ofGroup, staffIds: [], toOffice: false }, people.anna);

  expect(await preview()).toMatchObject({ guardians: 3, unreached: [] });
  under.at('2026-11-18T21:30:00.000Z');
  expect(await preview()).toMatchObject({ guardians: 2, unreached: [] });
});
