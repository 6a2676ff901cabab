import { expect, test } from '@jest/globals';
import { PossibleRecipients } from '@parta/contracts';
import { messagingOfSchool, people, school } from '../testing.ts';

const { mother, varyasMother, anna, boris, vera, olga } = people;
const { timofey, varya, classId, groupId, englishId } = school;

test('N-45: a guardian may choose the teachers of the own child, and the administration as a whole', async () => {
  await using under = await messagingOfSchool();

  const { staff, office } = await under.ask(PossibleRecipients, { childId: varya }, varyasMother);

  expect(office).toBe(true);
  expect(staff).toEqual([
    { personId: vera.personId, as: 'classTeacher', subjects: [] },
    { personId: anna.personId, as: 'teacher', subjects: ['Алгебра'] },
  ]);
  await expect(under.ask(PossibleRecipients, { childId: varya }, mother)).rejects.toMatchObject({ code: 'not-found' });
  await expect(under.ask(PossibleRecipients, { childId: timofey }, mother)).resolves.toMatchObject({
    staff: [{ personId: vera.personId }, {}, {}],
  });
});

test('N-45: staff may address the classes and groups they have, the head all of the school', async () => {
  await using under = await messagingOfSchool();
  const idsFor = async (who: typeof anna) =>
    (await under.ask(PossibleRecipients, {}, who)).audiences.map(({ id }) => id);

  expect(await idsFor(boris)).toEqual([englishId]);
  expect(await idsFor(vera)).toEqual([classId]);
  expect(await idsFor(olga)).toEqual([classId, groupId, englishId]);
  expect(await idsFor(mother)).toEqual([]);
});
