import { expect, test } from '@jest/globals';
import { derivedId, LessonChanged, LessonsPlanned, MarkSet } from '@parta/contracts';
import { addDays } from '@parta/school';
import { aChange, diaryOfSchool, lessons, marks, school, weekOf } from '../testing.ts';

const { monday, teacherId } = school;
const wednesday = addDays(monday, 2);
const friday = addDays(monday, 4);
const firstOn = async (day: string, ...of: Parameters<typeof weekOf>) =>
  (await weekOf(...of)).week.days.find((each) => each.day === day)?.lessons[0];

test('N-27: a substituted lesson is marked in the week and names both teachers, also in a week that was kept ready', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(wednesday, { value: '5' }));
  const change = aChange(monday);

  await diary.tell(LessonChanged, change);

  const expected = { kind: 'same-subject', instead: null, plannedIds: [teacherId], from: null };
  expect(await firstOn(monday, diary)).toMatchObject({ teacherIds: change.teacherIds, change: expected });
  expect(await firstOn(wednesday, diary)).not.toHaveProperty('change');
});

test('N-28: a cancelled lesson stands in its place as cancelled; held again as planned it is unmarked', async () => {
  await using diary = await diaryOfSchool();

  await diary.tell(LessonChanged, aChange(monday, { kind: 'cancelled', teacherIds: [] }));
  expect(await firstOn(monday, diary)).toMatchObject({ status: 'cancelled', change: { kind: 'cancelled' } });

  await diary.tell(LessonChanged, aChange(monday, { kind: 'planned', teacherIds: [teacherId], ver: 3 }));
  expect(await firstOn(monday, diary)).toMatchObject({ status: 'planned', teacherIds: [teacherId] });
  expect(await firstOn(monday, diary)).not.toHaveProperty('change');
});

test('N-28: a moved lesson stands on its new day only and says where it came from; an older plan does not move it back', async () => {
  await using diary = await diaryOfSchool();
  const planned = { day: monday, number: 2 };

  await diary.tell(LessonChanged, aChange(monday, { kind: 'moved', day: friday, number: 5, planned }));
  await diary.tell(LessonsPlanned, lessons([monday]));

  expect(await firstOn(monday, diary)).toBeUndefined();
  expect(await firstOn(friday, diary)).toMatchObject({ number: 5, change: { kind: 'moved', from: planned } });
});

test('N-28: an extra lesson nobody had planned stands in the week', async () => {
  await using diary = await diaryOfSchool();

  await diary.tell(LessonChanged, aChange(friday, { kind: 'extra', plannedIds: [], ver: 1 }));

  expect(await firstOn(friday, diary)).toMatchObject({ subject: 'Алгебра', change: { kind: 'extra' } });
});

test('F-088: a week shows changes of the pupil’s own lessons only, the old room beside the new', async () => {
  await using diary = await diaryOfSchool();
  const elsewhere = { groupId: derivedId('another group'), lessonId: derivedId('another lesson') };
  const planned = { day: monday, number: 2, room: '214' };

  await diary.tell(LessonChanged, aChange(monday, { kind: 'room', room: '301', planned }));
  await diary.tell(LessonChanged, aChange(monday, { ...elsewhere, kind: 'cancelled', number: 3 }));

  const { week } = await weekOf(diary);
  const changes = week.days.flatMap(({ lessons: all }) => all.flatMap(({ change }) => (change ? [change] : [])));
  expect(changes).toMatchObject([{ kind: 'room', room: '214' }]);
});
