import { expect, test } from '@jest/globals';
import { AttendanceRecorded } from '@parta/contracts';
import { attendance, diaryOfSchool, school, weekOf } from '../testing.ts';

const { monday, timofey, varya } = school;
const absent = { pupilId: timofey, code: 'absent' as const, was: null, minutes: null, ver: 1 };

test('F-067: an absence stands in the week of the pupil it is about, and the lesson was held for everyone', async () => {
  await using diary = await diaryOfSchool();

  await diary.tell(AttendanceRecorded, attendance(monday, { pupils: [absent] }));

  const [own] = (await weekOf(diary)).week.days[0]?.lessons ?? [];
  const [other] = (await weekOf(diary, { pupilId: varya })).week.days[0]?.lessons ?? [];
  expect(own).toMatchObject({ status: 'kept', attendance: { code: 'absent', minutes: null } });
  expect(other).toMatchObject({ status: 'kept', attendance: null });
});

test('R-20: a roll that was not called to the end says nothing of those without a code', async () => {
  await using diary = await diaryOfSchool();

  await diary.tell(AttendanceRecorded, attendance(monday, { checked: false, pupils: [absent] }));

  const [other] = (await weekOf(diary, { pupilId: varya })).week.days[0]?.lessons ?? [];
  expect(other).toMatchObject({ status: 'planned', attendance: null });
});

test('R-38: an older version of an absence does not come back', async () => {
  await using diary = await diaryOfSchool();
  const ill = { ...absent, code: 'ill' as const, was: 'absent' as const, ver: 2 };
  await diary.tell(AttendanceRecorded, attendance(monday, { pupils: [ill], ver: 2 }));

  await diary.tell(AttendanceRecorded, attendance(monday, { pupils: [absent], checked: false }));

  const [own] = (await weekOf(diary)).week.days[0]?.lessons ?? [];
  expect(own).toMatchObject({ status: 'kept', attendance: { code: 'ill' } });
});

test('F-067: an absence that was taken back leaves no code', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(AttendanceRecorded, attendance(monday, { pupils: [absent] }));

  const cleared = { ...absent, code: null, was: 'absent' as const, ver: 2 };
  await diary.tell(AttendanceRecorded, attendance(monday, { pupils: [cleared], ver: 2 }));

  expect((await weekOf(diary)).week.days[0]?.lessons[0]?.attendance).toBeNull();
});
