import { expect, test } from '@jest/globals';
import { GroupFormed, MarkSet, MarksOfPupil } from '@parta/contracts';
import { aGuardian } from '@parta/testing';
import { aGroup, diaryOfSchool, marks, school } from '../testing.ts';

test('F-083: a subject is called by the newest card of its group', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(school.monday, { value: '5' }));

  await diary.tell(GroupFormed, aGroup({ subject: 'Алгебра и начала анализа', ver: 3 }));
  await diary.tell(GroupFormed, aGroup({ ver: 2 }));

  const asked = { pupilId: school.timofey, from: '2026-09-01', until: '2027-05-31' };
  const { subjects } = await diary.ask(MarksOfPupil, asked, aGuardian({ children: [school.timofey] }));
  expect(subjects).toMatchObject([{ subject: 'Алгебра и начала анализа', marks: [{ value: '5' }] }]);
});
