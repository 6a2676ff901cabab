import { expect, test } from '@jest/globals';
import { MarkSet, WorkPlanned } from '@parta/contracts';
import { diaryOfSchool, lessonOn, marks, school, weekOf, workOn } from '../testing.ts';

const { monday, schoolId, groupId } = school;
const ofLesson = { schoolId, lessonId: lessonOn(monday), groupId, subject: 'Алгебра', day: monday };

test('F-083: a planned work stands at its lesson for everyone until the first mark of it stands', async () => {
  await using diary = await diaryOfSchool();
  const work = { workId: workOn(monday), typeId: 'test', typeTitle: 'контрольная работа', title: '№ 1', parts: 1 };
  await diary.tell(WorkPlanned, { ...ofLesson, ...work, weight: 300, counts: true, ver: 1 });
  const [before] = (await weekOf(diary, { pupilId: school.varya })).week.days[0]?.lessons ?? [];

  await diary.tell(MarkSet, marks(monday, { value: '4' }));

  const [own] = (await weekOf(diary)).week.days[0]?.lessons ?? [];
  const [other] = (await weekOf(diary, { pupilId: school.varya })).week.days[0]?.lessons ?? [];
  expect(before?.planned).toMatchObject([{ workType: 'контрольная работа', title: '№ 1', weight: 300 }]);
  expect(own).toMatchObject({ planned: [], marks: [{ value: '4', weight: 300 }] });
  expect(other).toMatchObject({ planned: [], marks: [] });
});

test('R-15: a work that is worth something else now is so for every mark of it', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(monday, { value: '4' }, { value: '3', pupilId: school.varya }));

  const work = { workId: workOn(monday), typeId: 'test', typeTitle: 'диктант', title: '', parts: 1 };
  await diary.tell(WorkPlanned, { ...ofLesson, ...work, weight: 250, counts: true, ver: 1 });

  for (const pupilId of [school.timofey, school.varya])
    expect((await weekOf(diary, { pupilId })).week.days[0]?.lessons[0]?.marks).toMatchObject([
      { weight: 250, workType: 'диктант' },
    ]);
});
