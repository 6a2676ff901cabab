import { expect, test } from '@jest/globals';
import { MarkSet, PupilEnrolled } from '@parta/contracts';
import { addDays } from '@parta/school';
import { anEnrolment, diaryOfSchool, marks, school, weekOf } from '../testing.ts';

const { monday, timofey } = school;
const tuesday = addDays(monday, 1);

test('F-083: the week is headed by the class of its last day', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(monday, { value: '5' }));
  const [old] = anEnrolment(timofey).enrolments;
  const moved = [
    { ...old!, until: tuesday },
    { ...old!, classId: school.groupId, classTitle: '8В', from: tuesday },
  ];

  await diary.tell(PupilEnrolled, anEnrolment(timofey, { enrolments: moved, ver: 2 }));

  expect((await weekOf(diary)).week.classTitle).toBe('8В');
  expect((await weekOf(diary, { monday: addDays(monday, -7) })).week.classTitle).toBe('8Б');
});

test('R-38: an older list of enrolments changes nothing', async () => {
  await using diary = await diaryOfSchool();
  const before = await weekOf(diary);

  await diary.tell(PupilEnrolled, anEnrolment(timofey, { enrolments: [] }));

  expect((await weekOf(diary)).text).toBe(before.text);
});
