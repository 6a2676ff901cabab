import { expect, test } from '@jest/globals';
import { MarkSet } from '@parta/contracts';
import { diaryOfSchool, marks, school, weekOf } from '../testing.ts';

const { monday, timofey } = school;
const kept = `select from week_document where pupil_id = '${timofey}'`;

test('R-38: a copy nobody reads yet keeps rows and no weeks; they are made when it is read', async () => {
  await using diary = await diaryOfSchool();

  await diary.tellRun([{ contract: MarkSet, data: marks(monday, { value: '4' }) }], { isUnread: true });

  expect(await diary.sql(kept)).toHaveLength(0);
  expect((await weekOf(diary)).week.days[0]?.lessons[0]?.marks).toMatchObject([{ value: '4' }]);
});

test('R-38: while more facts wait, a week is forgotten instead of made ready, and reads the same; the last of them make it ready', async () => {
  await using diary = await diaryOfSchool();
  diary.at('2026-11-18T10:00:00.000Z');
  await diary.tell(MarkSet, marks(monday, { value: '3' }));
  expect(await diary.sql(kept)).toHaveLength(1);

  await diary.tellRun([{ contract: MarkSet, data: marks(monday, { value: '4', previous: '3', ver: 2 }) }], {
    isBehind: true,
  });

  expect(await diary.sql(kept)).toHaveLength(0);
  expect((await weekOf(diary)).week.days[0]?.lessons[0]?.marks).toMatchObject([{ value: '4' }]);
  await diary.tellRun([{ contract: MarkSet, data: marks(monday, { value: '5', previous: '4', ver: 3 }) }]);
  expect(await diary.sql(kept)).toHaveLength(1);
  expect((await weekOf(diary)).week.days[0]?.lessons[0]?.marks).toMatchObject([{ value: '5' }]);
});
