import { expect, test } from '@jest/globals';
import {
  MarkSet,
  newId,
  SchoolRegistered,
  SchoolRolesSet,
  SettingSet,
  SignaturesOfWeek,
  type SignaturesOfWeekAnswer,
  SignWeek,
} from '@parta/contracts';
import { addDays } from '@parta/school';
import { aClassTeacher, aGuardian, aPupil, aTeacher, aTrustedPerson } from '@parta/testing';
import { diaryOfSchool, type DiaryUnderTest, marks, school, weekOf } from '../testing.ts';

const { monday, timofey, varya, schoolId, classId } = school;
const week = { pupilId: timofey, monday };
const mother = aGuardian({ children: [timofey], strength: 3 });
const father = aGuardian({ children: [timofey], strength: 3 });
const saturday = '2026-11-21T10:00:00.000Z';
type Asker = Parameters<DiaryUnderTest['ask']>[2];

const seen = (diary: DiaryUnderTest, caller: Asker = mother): Promise<SignaturesOfWeekAnswer> =>
  diary.ask(SignaturesOfWeek, week, caller);
const shownAt = async (diary: DiaryUnderTest) => (await weekOf(diary)).week.updatedAt;
const sign = async (diary: DiaryUnderTest, caller: Asker = mother, version?: string) => {
  const signing = { ...week, version: version ?? (await seen(diary)).version!, updatedAt: await shownAt(diary) };
  return diary.ask(SignWeek, signing, caller);
};
const rows = (diary: DiaryUnderTest) => diary.sql<{ version: string }>('select * from public.week_signature');

/** The diary of the school with a mark, on the Saturday of the week. */
async function onSaturday(): Promise<DiaryUnderTest> {
  const diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(monday, { value: '4' }));
  diary.at(saturday);
  return diary;
}

test('R-33 F-098: a guardian signs the week as it was read; a later change is flagged, and signed anew by either parent', async () => {
  await using diary = await onSaturday();
  expect(await seen(diary)).toMatchObject({
    state: 'unsigned',
    maySign: true,
    from: '2026-11-20',
    until: '2026-11-25',
  });

  await sign(diary);
  const signed = await seen(diary);
  await diary.tell(MarkSet, marks(monday, { value: '5', previous: '4', ver: 2 }));
  const changed = await seen(diary);
  await sign(diary, father);

  expect(signed).toMatchObject({ state: 'signed', maySign: false });
  expect(signed.signatures).toEqual([{ by: mother.personId, at: saturday, isCurrent: true, isLate: false }]);
  expect(changed).toMatchObject({ state: 'changed', maySign: true, signatures: [{ isCurrent: false }] });
  expect(await seen(diary)).toMatchObject({
    ...{ state: 'signed', maySign: true },
    signatures: [{ isCurrent: false }, { by: father.personId, isCurrent: true }],
  });
});

test('R-33: what came after the week was shown is not signed unseen, even where its version was read', async () => {
  await using diary = await onSaturday();
  const updatedAt = await shownAt(diary);
  const later = marks(monday, { value: '2', previous: '4', ver: 2 });
  await diary.tell(MarkSet, later, { at: '2026-11-21T09:59:00.000Z' });
  const { version } = await seen(diary);

  const signing = diary.ask(SignWeek, { ...week, version: version!, updatedAt }, mother);

  await expect(signing).rejects.toMatchObject({ code: 'SIGN-02' });
  expect(await rows(diary)).toEqual([]);
});

test('R-33 N028: pupils, teachers and trusted persons do not sign, and a foreign child is not found', async () => {
  await using diary = await onSaturday();
  const { version } = await seen(diary);
  const signing = { ...week, version: version!, updatedAt: await shownAt(diary) };
  const pupil = aPupil({ personId: timofey, strength: 3 });
  const all = ['timetable', 'homework', 'attendance', 'marks', 'messages'] as const;
  const granted = { childId: timofey, scopes: all, ends: '2027-01-01T00:00:00.000Z' };
  const nanny = aTrustedPerson({ grants: [granted], strength: 3 });

  for (const caller of [pupil, aTeacher({ strength: 3 }), aClassTeacher({ strength: 3 })])
    await expect(diary.ask(SignWeek, signing, caller)).rejects.toMatchObject({ code: 'forbidden' });
  for (const pupilId of [timofey, varya, newId()])
    await expect(diary.ask(SignWeek, { ...signing, pupilId }, nanny)).rejects.toMatchObject({ code: 'TRUST-05' });
  for (const pupilId of [varya, newId()])
    await expect(diary.ask(SignWeek, { ...signing, pupilId }, mother)).rejects.toMatchObject({ code: 'not-found' });

  expect(await rows(diary)).toEqual([]);
  expect(await seen(diary, pupil)).toMatchObject({ maySign: false });
});

test('R-33: a signature needs a step-up, asked for last; nothing is signed without it', async () => {
  await using diary = await onSaturday();

  await expect(sign(diary, { ...mother, strength: 2 })).rejects.toMatchObject({ code: 'ACC-02' });

  expect(await rows(diary)).toEqual([]);
  expect(await sign(diary)).toEqual({ at: saturday });
});

test('R-33: what changed while it was read is not signed, and nobody signs the same twice', async () => {
  await using diary = await onSaturday();
  const { version } = await seen(diary);
  await diary.tell(MarkSet, marks(monday, { value: '5', previous: '4', ver: 2 }));

  await expect(sign(diary, mother, version!)).rejects.toMatchObject({ code: 'SIGN-02' });
  await sign(diary);
  await expect(sign(diary)).rejects.toMatchObject({ code: 'SIGN-03' });

  expect(await rows(diary)).toHaveLength(1);
});

test('R-33 R-29: the running week is signed from the first minute of the set day in the zone of the school, and not before', async () => {
  await using diary = await onSaturday();
  const facts = { schoolId, aboutId: newId(), title: 'Школа № 1502', timeZone: 'Asia/Novosibirsk' };
  await diary.tell(SchoolRegistered, facts);
  await diary.tell(SettingSet, { schoolId, name: 'diary.signFrom', from: '2026-09-01', value: 4 });

  diary.at('2026-11-18T16:59:59.000Z');
  await expect(sign(diary)).rejects.toMatchObject({ code: 'SIGN-04' });
  expect(await seen(diary)).toMatchObject({ maySign: false, from: '2026-11-19' });
  diary.at('2026-11-18T17:00:00.000Z');
  await sign(diary);

  expect(await rows(diary)).toHaveLength(1);
});

test('F-098: a week that is over is signed after its days, too, and said to be late; one without lessons never', async () => {
  await using diary = await onSaturday();
  diary.at('2026-11-26T10:00:00.000Z');

  await sign(diary);

  expect(await seen(diary)).toMatchObject({ state: 'signed', signatures: [{ isLate: true }] });
  const holidays = { pupilId: timofey, monday: '2026-10-26' };
  expect(await diary.ask(SignaturesOfWeek, holidays, mother)).toMatchObject({ version: null, maySign: false });
  const signing = { ...holidays, version: '0'.repeat(64), updatedAt: saturday };
  await expect(diary.ask(SignWeek, signing, mother)).rejects.toMatchObject({ code: 'SIGN-04' });
  await expect(diary.ask(SignWeek, { ...signing, monday: addDays(monday, 1) }, mother)).rejects.toMatchObject({
    code: 'week-out-of-range',
  });
});

test('F-098: the class teacher sees who signed; another class teacher finds nothing', async () => {
  await using diary = await onSaturday();
  const leader = aClassTeacher();
  const roles = [{ role: 'classTeacher' as const, classId, from: '2026-09-01', until: null }];
  await diary.tell(SchoolRolesSet, { schoolId, personId: leader.personId, ver: 1, roles });
  await sign(diary);

  expect(await seen(diary, leader)).toMatchObject({ state: 'signed', maySign: false });
  await expect(seen(diary, aClassTeacher())).rejects.toMatchObject({ code: 'not-found' });
});

test('R-33: the copy of the diary that is thrown away and built anew takes no signature with it', async () => {
  await using diary = await onSaturday();
  await sign(diary);

  await diary.sql('drop schema slot_a cascade');

  expect(await rows(diary)).toHaveLength(1);
});
