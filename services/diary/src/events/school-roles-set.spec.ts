import { expect, test } from '@jest/globals';
import { SchoolRolesSet, WeekOfPupil } from '@parta/contracts';
import { aClassTeacher } from '@parta/testing';
import { diaryOfSchool, school } from '../testing.ts';

const { schoolId, classId, timofey, monday } = school;

test('F-106: who leads a class no more reads its weeks no more; an older list gives nothing back', async () => {
  await using diary = await diaryOfSchool();
  const teacher = aClassTeacher();
  const roles = [{ role: 'classTeacher' as const, classId, from: '2026-09-01', until: null }];
  const list = { schoolId, personId: teacher.personId };
  await diary.tell(SchoolRolesSet, { ...list, roles, ver: 1 });
  await expect(diary.ask(WeekOfPupil, { pupilId: timofey, monday }, teacher)).resolves.toBeDefined();

  await diary.tell(SchoolRolesSet, { ...list, roles: [], ver: 3 });
  await diary.tell(SchoolRolesSet, { ...list, roles, ver: 2 });

  await expect(diary.ask(WeekOfPupil, { pupilId: timofey, monday }, teacher)).rejects.toMatchObject({
    code: 'not-found',
  });
});
