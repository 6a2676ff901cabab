import { expect, test } from '@jest/globals';
import { MarkSet } from '@parta/contracts';
import { diaryOfSchool, marks, school, weekOf } from '../testing.ts';

const { monday, timofey, varya } = school;

test('F-067: a mark is in the diary as soon as it is heard, with its work, weight and teacher', async () => {
  await using diary = await diaryOfSchool();

  await diary.tell(MarkSet, marks(monday, { value: '5', n: 1 }), { at: '2026-11-18T09:40:00.000Z' });

  const { week } = await weekOf(diary);
  expect(week.days[0]?.lessons[0]?.marks).toMatchObject([
    { value: '5', weight: 200, workType: 'контрольная работа', workTitle: '№ 2', by: school.teacherId, was: null },
  ]);
  expect(week.updatedAt).toBe('2026-11-18T09:40:00.000Z');
});

test('R-38: a fact that comes again, and one that comes late, changes no byte', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(monday, { value: '4' }));
  await diary.tell(MarkSet, marks(monday, { value: '5', previous: '4', ver: 2 }));
  const before = await weekOf(diary);

  await diary.tell(MarkSet, marks(monday, { value: '4' }), { at: '2026-11-19T09:00:00.000Z' });

  expect((await weekOf(diary)).text).toBe(before.text);
  expect(before.week.days[0]?.lessons[0]?.marks).toMatchObject([{ value: '5', was: '4' }]);
});

test('F-084: a change of the comment alone leaves the value before as it was', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(monday, { value: '4' }));
  await diary.tell(MarkSet, marks(monday, { value: '5', previous: '4', ver: 2 }));

  await diary.tell(MarkSet, marks(monday, { value: '5', previous: '5', ver: 3 }));

  expect((await weekOf(diary)).week.days[0]?.lessons[0]?.marks).toMatchObject([{ value: '5', was: '4' }]);
});

test('R-26: a mark that was taken back is gone from the week, and only for its pupil', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(monday, { value: '2' }, { value: '4', pupilId: varya }));

  await diary.tell(MarkSet, marks(monday, { value: null, previous: '2', ver: 2 }));

  expect((await weekOf(diary)).week.days[0]?.lessons[0]?.marks).toEqual([]);
  expect((await weekOf(diary, { pupilId: varya })).week.days[0]?.lessons[0]?.marks).toMatchObject([{ value: '4' }]);
});

test('F-067: the week stands ready, names how far the journal was heard, and its tag changes with the mark', async () => {
  await using diary = await diaryOfSchool();
  const empty = await weekOf(diary);

  await diary.tell(MarkSet, marks(monday, { value: '5' }));

  const ready = await weekOf(diary);
  expect([empty.rev, ready.rev]).toEqual(['journal:s1502:2', 'journal:s1502:3']);
  expect(ready.etag).not.toBe(empty.etag);
  expect(await diary.sql('select pupil_id, monday::text from week_document')).toContainEqual({
    pupil_id: timofey,
    monday,
  });
});

test('R-38: of several facts of one mark in one run the newest version stands, whichever came last', async () => {
  await using diary = await diaryOfSchool();

  await diary.tellRun([
    { contract: MarkSet, data: marks(monday, { value: '3' }) },
    { contract: MarkSet, data: marks(monday, { value: '5', previous: '3', ver: 2 }) },
    { contract: MarkSet, data: marks(monday, { value: '3' }) },
  ]);

  expect((await weekOf(diary)).week.days[0]?.lessons[0]?.marks).toMatchObject([{ value: '5', was: '3' }]);
});
