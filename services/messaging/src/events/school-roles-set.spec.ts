import { expect, test } from '@jest/globals';
import { AudiencePreview, SchoolRolesSet } from '@parta/contracts';
import { messagingOfSchool, ofClass, people, roles } from '../testing.ts';

const { vera, mother } = people;
const letter = { staffIds: [], toOffice: false };

test('N-45: who leads the class no more writes to it no more; an older list gives nothing back', async () => {
  await using under = await messagingOfSchool();
  await expect(under.ask(AudiencePreview, { ...letter, audience: ofClass }, vera)).resolves.toMatchObject({ count: 3 });

  await under.tell(SchoolRolesSet, roles(vera, [], 3));
  const again = [{ role: 'classTeacher' as const, classId: ofClass.id, from: '2026-09-01', until: null }];
  await under.tell(SchoolRolesSet, roles(vera, again, 2));

  await expect(under.ask(AudiencePreview, { ...letter, audience: ofClass }, vera)).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(
    under.ask(AudiencePreview, { ...letter, audience: { kind: 'pupil', id: mother.children[0] ?? '' } }, mother),
  ).rejects.toMatchObject({ code: 'may-not-write' });
});
