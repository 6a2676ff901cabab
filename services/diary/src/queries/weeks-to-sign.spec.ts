import { expect, test } from '@jest/globals';
import {
  LessonsPlanned,
  MarkSet,
  newId,
  RecordPaperSignature,
  SchoolRolesSet,
  SettingSet,
  SignaturesOfClass,
  SignaturesOfWeek,
  SignWeek,
  WeeksToSign,
} from '@parta/contracts';
import { addDays } from '@parta/school';
import { aClassTeacher, aGuardian, theService } from '@parta/testing';
import { diaryOfSchool, type DiaryUnderTest, lessons, marks, school, weekOf } from '../testing.ts';

const { monday, timofey, varya, schoolId, classId } = school;
const both = [timofey, varya].toSorted();
const mother = aGuardian({ children: [timofey], strength: 3 });
const nextMonday = '2026-11-23T15:30:00.000Z';

const toSign = async (diary: DiaryUnderTest, pupilIds = [...both, newId()], of = monday) =>
  (await diary.ask(WeeksToSign, { schoolId, monday: of, pupilIds }, theService('notifications'))).pupilIds;
const sign = async (diary: DiaryUnderTest) => {
  const { version } = await diary.ask(SignaturesOfWeek, { pupilId: timofey, monday }, mother);
  const { updatedAt } = (await weekOf(diary)).week;
  return diary.ask(SignWeek, { pupilId: timofey, monday, version: version!, updatedAt }, mother);
};

/** Both pupils of the class, the Monday after. */
async function afterTheWeek(): Promise<DiaryUnderTest> {
  const diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(monday, { value: '4' }));
  diary.at(nextMonday);
  return diary;
}

test('R-33 F-098: a week that is over waits for a signature until the last day it is signed in time, and no longer', async () => {
  await using diary = await afterTheWeek();

  expect(await toSign(diary)).toEqual(both);
  for (const [instant, waiting] of [
    ['2026-11-22T20:59:00.000Z', []],
    ['2026-11-22T21:00:00.000Z', both],
    ['2026-11-25T20:59:00.000Z', both],
    ['2026-11-25T21:00:00.000Z', []],
  ] as const) {
    diary.at(instant);
    expect([instant, await toSign(diary)]).toEqual([instant, waiting]);
  }
});

test('R-33 F-098: what one guardian signed waits no more, and what changed after that is not asked for again', async () => {
  await using diary = await afterTheWeek();

  await sign(diary);
  expect(await toSign(diary)).toEqual([varya]);
  await diary.tell(MarkSet, marks(monday, { value: '5', previous: '4', ver: 2 }));
  expect(await toSign(diary)).toEqual([varya]);
});

test('F-098: what is signed on paper waits no more', async () => {
  await using diary = await afterTheWeek();
  const leader = aClassTeacher();
  const roles = [{ role: 'classTeacher' as const, classId, from: '2026-09-01', until: null }];
  await diary.tell(SchoolRolesSet, { schoolId, personId: leader.personId, ver: 1, roles });
  const { pupils } = await diary.ask(SignaturesOfClass, { classId, monday }, leader);
  const [varyas] = pupils.filter(({ pupilId }) => pupilId === varya);

  const paper = [{ pupilId: varya, version: varyas!.version! }];
  await diary.ask(RecordPaperSignature, { classId, monday, pupils: paper }, leader);

  expect(await toSign(diary)).toEqual([timofey]);
});

test('F-098: a week without lessons waits for nobody, and a school that reminds nobody has none', async () => {
  await using diary = await afterTheWeek();
  await diary.tell(LessonsPlanned, lessons([monday]));
  const holidays = addDays(monday, -14);
  diary.at('2026-11-09T15:30:00.000Z');
  expect(await toSign(diary, both, holidays)).toEqual([]);

  diary.at(nextMonday);
  await diary.tell(SettingSet, { schoolId, name: 'diary.remindToSign', value: false, from: '2026-09-01' });
  expect(await toSign(diary)).toEqual([]);
});

test('R-07: which weeks wait is asked by notifications, by no person', async () => {
  await using diary = await afterTheWeek();

  const asked = diary.ask(WeeksToSign, { schoolId, monday, pupilIds: both }, mother);

  await expect(asked).rejects.toMatchObject({ code: 'forbidden' });
});
