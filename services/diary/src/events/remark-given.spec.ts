import { expect, test } from '@jest/globals';
import { RemarkGiven } from '@parta/contracts';
import { addDays } from '@parta/school';
import { aRemark, diaryOfSchool, school, weekOf } from '../testing.ts';

const { monday, timofey, varya } = school;
const praise = { kind: 'praise' as const, text: 'Помог товарищу' };

test('F-069, N-25: praise and remark stand at their lesson in the week of the pupil, each by its kind, and nowhere else', async () => {
  await using diary = await diaryOfSchool();

  await diary.tell(RemarkGiven, aRemark(monday));
  await diary.tell(RemarkGiven, aRemark(monday, praise, 1));

  const { week } = await weekOf(diary);
  expect(week.days[0]?.lessons[0]?.remarks?.map(({ kind, text }) => [kind, text]).toSorted()).toEqual([
    ['behaviour', 'Разговаривал на уроке'],
    ['praise', 'Помог товарищу'],
  ]);
  expect(week.days[2]?.lessons[0]?.remarks).toBeUndefined();
  expect(week.behaviour).toMatchObject({ behaviour: 1, praise: 1, performance: 0 });
  expect((await weekOf(diary, { pupilId: varya })).text).not.toContain('Разговаривал');
});

test('F-069, N-25: what was taken back no family reads, neither from the week nor from a later version; its words are gone', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(RemarkGiven, aRemark(monday));

  await diary.tell(RemarkGiven, aRemark(monday, { state: 'withdrawn', text: 'Ждёт классного руководителя', ver: 2 }));
  await diary.tell(RemarkGiven, aRemark(monday));

  const { week, text } = await weekOf(diary);
  expect(week.days[0]?.lessons[0]?.remarks).toBeUndefined();
  expect(week.behaviour).toMatchObject({ behaviour: 0 });
  expect(text).not.toMatch(/Разговаривал|Ждёт/);
  expect(await diary.sql('select title, text, state from remark')).toEqual([
    { title: '', text: '', state: 'withdrawn' },
  ]);
});

test('F-069: a remark that was changed stands as it was said last', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(RemarkGiven, aRemark(monday));

  await diary.tell(RemarkGiven, aRemark(monday, { kind: 'performance', text: 'Не решал задачи', ver: 2 }));

  const [lesson] = (await weekOf(diary)).week.days[0]?.lessons ?? [];
  expect(lesson?.remarks).toMatchObject([{ kind: 'performance', text: 'Не решал задачи' }]);
});

test('R-38: a remark of a former group stands in the week as long as it stands itself', async () => {
  await using diary = await diaryOfSchool();
  await diary.sql('delete from membership where pupil_id = $1', [timofey]);

  await diary.tell(RemarkGiven, aRemark(addDays(monday, 2)));
  const stands = await weekOf(diary);
  await diary.tell(RemarkGiven, aRemark(addDays(monday, 2), { state: 'withdrawn', ver: 2 }));

  expect(stands.week.days[2]?.lessons).toHaveLength(1);
  expect((await weekOf(diary)).week.days.flatMap(({ lessons }) => lessons)).toEqual([]);
});
