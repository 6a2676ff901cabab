import { expect, test } from '@jest/globals';
import {
  AchievementRecorded,
  derivedId,
  ExternalResultRecorded,
  MarkSet,
  MarksOfPupil,
  newId,
  RecordsOfPupil,
  SchoolRolesSet,
} from '@parta/contracts';
import { aClassTeacher, aGuardian, aPupil, aTeacher } from '@parta/testing';
import fc from 'fast-check';
import { diaryOfSchool, type DiaryUnderTest, marks, school } from '../testing.ts';

const { timofey, varya, schoolId, classId, monday } = school;
const family = aGuardian({ children: [timofey] });
const ask = (diary: DiaryUnderTest, caller: Parameters<DiaryUnderTest['ask']>[2] = family, pupilId = timofey) =>
  diary.ask(RecordsOfPupil, { pupilId }, caller);

const anAchievement = (given: Partial<AchievementRecorded> = {}): AchievementRecorded => ({
  ...{ schoolId, achievementId: derivedId('achievement'), pupilId: timofey, title: 'Олимпиада по физике' },
  ...{ day: '2026-11-14', level: 'district', place: 'winner', withdrawn: false, by: null, ver: 1, ...given },
});
type Result = ExternalResultRecorded['results'][number];
const results = (given: Partial<Result> = {}, day = '2026-05-20'): ExternalResultRecorded => ({
  ...{ schoolId, workId: derivedId('work', day), kind: 'oge', title: 'ОГЭ 2026', subject: 'Алгебра', day, by: null },
  results: [
    {
      ...{ resultId: derivedId('result', day), pupilId: timofey, scale: 'первичный балл', most: 3100, score: 2200 },
      ...{ mark: '4', annulled: false, ver: 1, ...given },
    },
  ],
});

test('F-076, F-077, F-100: a family reads achievements and results from outside by academic year, the newest first', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(ExternalResultRecorded, results());
  await diary.tell(AchievementRecorded, anAchievement());

  expect(await ask(diary)).toMatchObject({
    years: [
      { from: '2026-09-01', achievements: [{ title: 'Олимпиада по физике', level: 'district' }], results: [] },
      { from: '2025-09-01', until: '2026-08-31', achievements: [], results: [{ kind: 'oge', score: 2200, mark: '4' }] },
    ],
  });
});

test('R-26: an achievement taken back is gone from the diary, a corrected result stands as it is now', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(AchievementRecorded, anAchievement());
  await diary.tell(ExternalResultRecorded, results());

  await diary.tell(AchievementRecorded, anAchievement({ withdrawn: true, ver: 2 }));
  await diary.tell(ExternalResultRecorded, results({ score: null, mark: '', annulled: true, ver: 2 }));

  expect((await ask(diary)).years).toMatchObject([{ achievements: [], results: [{ score: null, annulled: true }] }]);
});

test('R-38: what is heard late or twice changes nothing', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(AchievementRecorded, anAchievement({ place: 'prize', ver: 2 }));
  await diary.tell(ExternalResultRecorded, results({ score: 2700, ver: 2 }, monday));

  await diary.tell(AchievementRecorded, anAchievement());
  await diary.tell(ExternalResultRecorded, results({}, monday));

  expect((await ask(diary)).years).toMatchObject([{ achievements: [{ place: 'prize' }], results: [{ score: 2700 }] }]);
});

test('R-07: another family’s child is not found, whether it has records or not; staff read what they lead', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(AchievementRecorded, anAchievement());
  const leader = aClassTeacher();
  const roles = [{ role: 'classTeacher' as const, classId, from: '2026-09-01', until: null }];
  await diary.tell(SchoolRolesSet, { schoolId, personId: leader.personId, roles, ver: 1 });
  const stranger = aGuardian({ children: [varya] });

  for (const caller of [stranger, aClassTeacher(), { ...leader, schoolIds: ['s1'] }]) {
    await expect(ask(diary, caller)).rejects.toMatchObject({ code: 'not-found', details: undefined });
    await expect(ask(diary, caller, newId())).rejects.toMatchObject({ code: 'not-found', details: undefined });
  }
  await expect(ask(diary, aTeacher())).rejects.toMatchObject({ code: 'forbidden' });
  for (const caller of [family, leader, aPupil({ personId: timofey })])
    await expect(ask(diary, caller)).resolves.toMatchObject({ years: [{}] });
  expect(await ask(diary, stranger, varya)).toEqual({ years: [] });
});

const anyResult = fc.record({
  day: fc.constantFrom(monday, '2026-11-18', '2026-12-01'),
  score: fc.integer({ min: 0, max: 10000 }),
  mark: fc.constantFrom('2', '5', 'зачёт', ''),
});

test('R-01, F-077: no average and no list of marks changes by any result or achievement', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(monday, { value: '3' }, { value: '5', n: 1 }));
  const year = { pupilId: timofey, from: '2026-09-01', until: '2027-08-31' };
  const before = await diary.ask(MarksOfPupil, year, family);
  let ver = 0;

  await fc.assert(
    fc.asyncProperty(fc.array(anyResult, { minLength: 1, maxLength: 5 }), async (given) => {
      ver += 1;
      for (const { day, score, mark } of given) {
        await diary.tell(ExternalResultRecorded, results({ score, mark, most: 10000, ver }, day));
        await diary.tell(AchievementRecorded, anAchievement({ day, ver }));
      }
      expect(await diary.ask(MarksOfPupil, year, family)).toEqual(before);
    }),
    { numRuns: 15 },
  );
  expect(before.subjects).toMatchObject([{ average: { numerator: '1300', denominator: '300' } }]);
});
