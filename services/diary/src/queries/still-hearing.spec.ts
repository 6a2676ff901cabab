import { expect, test } from '@jest/globals';
import {
  FinalsOfPupil,
  MarkSet,
  MarksOfPupil,
  newId,
  SchoolRolesSet,
  SignaturesOfWeek,
  SignWeek,
  WeekOfPupil,
  YearsOfPupil,
} from '@parta/contracts';
import { aClassTeacher, aGuardian } from '@parta/testing';
import { diaryOfSchool, type DiaryUnderTest, marks, school, weekOf } from '../testing.ts';

const { monday, timofey, schoolId, classId } = school;
const now = '2026-11-18T10:00:00.000Z';
const mother = aGuardian({ children: [timofey], strength: 3 });
type Asker = Parameters<DiaryUnderTest['ask']>[2];

/** Parts of the diary of this pupil, each as its asker gets it. */
const partsOf = (diary: DiaryUnderTest, caller: Asker, pupilId = timofey) => [
  diary.ask(WeekOfPupil, { pupilId, monday }, caller),
  diary.ask(MarksOfPupil, { pupilId, from: '2026-11-09', until: '2026-11-18' }, caller),
  diary.ask(FinalsOfPupil, { pupilId, day: monday }, caller),
  diary.ask(YearsOfPupil, { pupilId }, caller),
  diary.ask(SignaturesOfWeek, { pupilId, monday }, caller),
];
const hear = (diary: DiaryUnderTest, at: string, ver: number, isBehind: boolean) =>
  diary.tellRun([{ contract: MarkSet, data: marks(monday, { value: '4', ver }), at }], { isBehind });
const filling = (day: string) => ({ code: 'diary-filling', details: { day } });

test('P-02: while a school is heard anew from long ago, families and the class teacher are told so, and how far it is', async () => {
  await using diary = await diaryOfSchool();
  const leader = aClassTeacher();
  const roles = [{ role: 'classTeacher' as const, classId, from: '2026-09-01', until: null }];
  await diary.tell(SchoolRolesSet, { schoolId, personId: leader.personId, ver: 1, roles });
  diary.at(now);
  await weekOf(diary);

  await hear(diary, '2026-10-03T09:00:00.000Z', 1, true);

  for (const caller of [mother, leader])
    for (const part of partsOf(diary, caller)) await expect(part).rejects.toMatchObject(filling('2026-10-03'));
  await hear(diary, '2026-11-17T09:00:00.000Z', 2, false);
  expect((await weekOf(diary)).week.days[0]?.lessons[0]?.marks).toMatchObject([{ value: '4' }]);
  expect(await Promise.all(partsOf(diary, mother))).toHaveLength(5);
});

test('P-02: a week that is kept is refused, too, and nothing half heard is signed', async () => {
  await using diary = await diaryOfSchool();
  await hear(diary, now, 1, false);
  diary.at(now);
  const { version } = await diary.ask(SignaturesOfWeek, { pupilId: timofey, monday }, mother);
  expect(await diary.sql('select from week_document where pupil_id = $1', [timofey])).toHaveLength(1);

  await diary.sql(`update inbox_cursor set stands_at = '2026-10-03T09:00:00Z' where source = 'journal'`);

  await expect(weekOf(diary)).rejects.toMatchObject(filling('2026-10-03'));
  const signing = diary.ask(SignWeek, { pupilId: timofey, monday, version: version!, updatedAt: now }, mother);
  await expect(signing).rejects.toMatchObject(filling('2026-10-03'));
  expect(await diary.sql('select from public.week_signature')).toEqual([]);
});

test('P-02: a diary that is hours behind is told as it stands: nobody waits for what is a matter of seconds', async () => {
  await using diary = await diaryOfSchool();
  diary.at(now);

  await hear(diary, '2026-11-17T09:00:00.000Z', 1, true);

  expect(await Promise.all(partsOf(diary, mother))).toHaveLength(5);
});

test('P-02: a child of the family nobody has told the diary of yet is no page that does not exist', async () => {
  await using diary = await diaryOfSchool();
  const expected = newId();

  for (const part of partsOf(diary, aGuardian({ children: [expected] }), expected))
    await expect(part).rejects.toMatchObject({ code: 'diary-not-begun' });
});

test('R-07: of a foreign child, known or not, nobody learns that its school is being heard', async () => {
  await using diary = await diaryOfSchool();
  diary.at(now);
  await hear(diary, '2026-10-03T09:00:00.000Z', 1, true);
  const stranger = aGuardian({ children: [newId()] });

  for (const pupilId of [timofey, newId()])
    for (const part of partsOf(diary, stranger, pupilId))
      await expect(part).rejects.toMatchObject({ code: 'not-found', details: undefined });
});
