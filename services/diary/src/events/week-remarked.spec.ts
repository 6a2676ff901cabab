import { expect, test } from '@jest/globals';
import { newId, SignaturesOfWeek, WeekRemarked } from '@parta/contracts';
import { addDays } from '@parta/school';
import { aGuardian } from '@parta/testing';
import { diaryOfSchool, type DiaryUnderTest, school, weekOf } from '../testing.ts';

const { monday, timofey, varya, schoolId, classId, teacherId } = school;
const said = (given: Partial<WeekRemarked> = {}): WeekRemarked => ({
  ...{ schoolId, classId, monday, text: 'В пятницу экскурсия', by: teacherId, pupils: [{ pupilId: timofey, ver: 1 }] },
  ...given,
});
const versionOf = async (diary: DiaryUnderTest) =>
  (await diary.ask(SignaturesOfWeek, { pupilId: timofey, monday }, aGuardian({ children: [timofey] }))).version;

test('F-083 F-069: the class teacher’s word stands under the week of the pupil, and in no other week or diary', async () => {
  await using diary = await diaryOfSchool();

  await diary.tell(WeekRemarked, said());

  const { week } = await weekOf(diary);
  expect(week.classRemark).toEqual({ text: 'В пятницу экскурсия', by: teacherId, at: week.updatedAt });
  expect((await weekOf(diary, { monday: addDays(monday, 7) })).week.classRemark).toBeUndefined();
  expect((await weekOf(diary, { pupilId: varya })).text).not.toContain('экскурсия');
});

test('F-069: words that were taken back are gone from the diary, also when an older fact comes late', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(WeekRemarked, said({ pupils: [timofey, varya].map((pupilId) => ({ pupilId, ver: 1 })) }));

  await diary.tell(WeekRemarked, said({ text: '', pupils: [{ pupilId: timofey, ver: 2 }] }));
  await diary.tell(WeekRemarked, said());

  expect((await weekOf(diary)).week.classRemark).toBeUndefined();
  expect((await weekOf(diary, { pupilId: varya })).week.classRemark?.text).toBe('В пятницу экскурсия');
  expect(await diary.sql('select text from week_remark where pupil_id = $1', [timofey])).toEqual([{ text: '' }]);
});

test('R-33: the word is part of what is signed: another one is another version, taken back it is the former again', async () => {
  await using diary = await diaryOfSchool();
  const before = await versionOf(diary);

  await diary.tell(WeekRemarked, said());
  const written = await versionOf(diary);
  await diary.tell(WeekRemarked, said({ text: '', pupils: [{ pupilId: timofey, ver: 2 }] }));

  expect(written).not.toBe(before);
  expect(await versionOf(diary)).toBe(before);
});

test('R-38: a kept week and one made of its rows say the same, in whatever order the words were heard', async () => {
  await using diary = await diaryOfSchool();
  const facts = [said({ text: 'второе', pupils: [{ pupilId: timofey, ver: 2 }] }), said({ text: 'первое' })];
  await diary.tellRun(facts.map((data) => ({ contract: WeekRemarked, data })));
  const { text } = await weekOf(diary);

  await diary.sql('delete from week_document');

  expect((await weekOf(diary)).text).toBe(text);
  expect(text).toContain('второе');
});

test('F-069: a word under the week of a pupil nobody has told of yet waits for the pupil', async () => {
  await using diary = await diaryOfSchool();

  await diary.tell(WeekRemarked, said({ pupils: [{ pupilId: newId(), ver: 1 }] }));

  expect(await diary.sql('select from week_remark')).toHaveLength(1);
});
