import { expect, test } from '@jest/globals';
import { derivedId, FinalSet, MarksOfPupil } from '@parta/contracts';
import { aGuardian } from '@parta/testing';
import { diaryOfSchool, type DiaryUnderTest, school } from '../testing.ts';

const { timofey, varya, schoolId, groupId } = school;
type Final = FinalSet['finals'][number];

const final = (given: Partial<Final>): Final => {
  const { kind = 'period', pupilId = timofey } = given;
  const what = { kind, periodId: derivedId('quarter', 1), title: '1-я четверть', value: '4', previous: null, ver: 1 };
  return { finalId: derivedId('final', kind, pupilId), pupilId, ...what, ...given };
};
const said = (...finals: Final[]): FinalSet => {
  const year = { from: '2026-09-01', until: '2027-05-31' };
  return { schoolId, groupId, subject: 'Алгебра', ...year, by: school.teacherId, finals };
};
const finalsOf = async (diary: DiaryUnderTest, pupilId = timofey) => {
  const year = { from: '2026-09-01', until: '2027-08-31' };
  const { subjects } = await diary.ask(MarksOfPupil, { pupilId, ...year }, aGuardian({ children: [pupilId] }));
  return subjects[0]?.finals;
};

test('F-075: families read the finals of a subject, periods before the year; a correction shows what stood before', async () => {
  await using diary = await diaryOfSchool();

  const annual = final({ kind: 'annual', periodId: null, title: 'Годовая', value: '5' });
  await diary.tell(FinalSet, said(annual, final({}), final({ pupilId: varya, value: '3' })));
  await diary.tell(FinalSet, said(final({ value: '5', previous: '4', ver: 2 })));

  expect(await finalsOf(diary)).toMatchObject([
    { title: '1-я четверть', value: '5', was: '4' },
    { title: 'Годовая', value: '5', was: null },
  ]);
  expect(await finalsOf(diary, varya)).toMatchObject([{ value: '3' }]);
});

test('R-38: a final heard late changes nothing, one that was taken back is gone', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(FinalSet, said(final({ value: '5', ver: 2 })));

  await diary.tell(FinalSet, said(final({ value: '2', ver: 1 })));
  expect(await finalsOf(diary)).toMatchObject([{ value: '5' }]);

  await diary.tell(FinalSet, said(final({ value: null, previous: '5', ver: 3 })));
  expect(await finalsOf(diary)).toEqual([]);
});
