import { expect, test } from '@jest/globals';
import { GroupMembersSet, MarkSet } from '@parta/contracts';
import { addDays } from '@parta/school';
import { diaryOfSchool, marks, members, school, weekOf } from '../testing.ts';

const { monday, timofey, varya } = school;
const tuesday = addDays(monday, 1);
const left = [
  { pupilId: timofey, from: '2026-09-01', until: tuesday },
  { pupilId: varya, from: '2026-09-01', until: null },
];

test('R-03: a pupil who left the group keeps the lessons and marks before the day, and has none after it', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(monday, { value: '5' }));

  await diary.tell(GroupMembersSet, members({ members: left, ver: 2 }));

  const held = (await weekOf(diary)).week.days.filter(({ lessons }) => lessons.length > 0);
  expect(held).toMatchObject([{ day: monday, lessons: [{ marks: [{ value: '5' }] }] }]);
});

test('R-03: a mark outlives a membership that was never meant', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(monday, { value: '5' }));

  await diary.tell(GroupMembersSet, members({ members: left.slice(1), ver: 2 }));

  const held = (await weekOf(diary)).week.days.filter(({ lessons }) => lessons.length > 0);
  expect(held).toMatchObject([{ day: monday, lessons: [{ marks: [{ value: '5' }] }] }]);
});

test('R-38: an older list of members changes nothing', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(GroupMembersSet, members({ members: left, ver: 3 }));
  const before = await weekOf(diary);

  await diary.tell(GroupMembersSet, members({ ver: 2 }));

  expect((await weekOf(diary)).text).toBe(before.text);
});
