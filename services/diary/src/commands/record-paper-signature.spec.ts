import { expect, test } from '@jest/globals';
import {
  GuardianshipVerified,
  MarkSet,
  newId,
  PupilEnrolled,
  RecordPaperSignature,
  SchoolRolesSet,
  SignaturesOfClass,
  type SignaturesOfClassAnswer,
  SignaturesOfWeek,
  SignWeek,
  WithdrawPaperSignature,
} from '@parta/contracts';
import { aClassTeacher, aGuardian, aHeadTeacher, aPupil, aTeacher } from '@parta/testing';
import { anEnrolment, diaryOfSchool, type DiaryUnderTest, marks, school, weekOf as shownWeekOf } from '../testing.ts';

const { monday, timofey, varya, schoolId, classId } = school;
const ofClass = { classId, monday };
const leader = aClassTeacher();
const mother = aGuardian({ children: [timofey], strength: 3 });
const saturday = '2026-11-21T10:00:00.000Z';
type Asker = Parameters<DiaryUnderTest['ask']>[2];

const list = (diary: DiaryUnderTest, caller: Asker = leader): Promise<SignaturesOfClassAnswer> =>
  diary.ask(SignaturesOfClass, ofClass, caller);
const weekOf = async (diary: DiaryUnderTest, pupilId = timofey) =>
  (await list(diary)).pupils.find((pupil) => pupil.pupilId === pupilId)!;
const record = async (diary: DiaryUnderTest, pupilIds = [timofey], caller: Asker = leader) => {
  const seen = (await list(diary)).pupils.filter(({ pupilId }) => pupilIds.includes(pupilId));
  const pupils = seen.map(({ pupilId, version }) => ({ pupilId, version: version! }));
  return diary.ask(RecordPaperSignature, { ...ofClass, pupils }, caller);
};
const rows = (diary: DiaryUnderTest) => diary.sql('select * from public.paper_signature');

/** The class with its teacher and a mark of Тимофей, on the Saturday of the week. */
async function onSaturday(): Promise<DiaryUnderTest> {
  const diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(monday, { value: '4' }));
  const roles = [{ role: 'classTeacher' as const, classId, from: '2026-09-01', until: null }];
  await diary.tell(SchoolRolesSet, { schoolId, personId: leader.personId, ver: 1, roles });
  diary.at(saturday);
  return diary;
}

test('F-098 F-082: several weeks signed on paper are recorded at once; the family reads who recorded it, and what changed since', async () => {
  await using diary = await onSaturday();

  expect(await record(diary, [timofey, varya])).toEqual({ recorded: 2 });
  const signed = await weekOf(diary);
  await diary.tell(MarkSet, marks(monday, { value: '5', previous: '4', ver: 2 }));

  expect(signed).toMatchObject({
    state: 'signed',
    signatures: [{ by: leader.personId, at: saturday, isCurrent: true }],
  });
  expect(await diary.ask(SignaturesOfWeek, { pupilId: timofey, monday }, mother)).toMatchObject({
    ...{ state: 'changed', maySign: true },
    signatures: [{ by: leader.personId, isCurrent: false, isLate: false, paper: { withdrawn: null } }],
  });
  expect(await weekOf(diary, varya)).toMatchObject({ state: 'signed' });
});

test('F-098: what is recorded twice stands once, and a repeated press changes nothing', async () => {
  await using diary = await onSaturday();
  await record(diary);

  expect(await record(diary)).toEqual({ recorded: 0 });

  expect(await rows(diary)).toHaveLength(1);
});

test('F-098: a slip is withdrawn and leaves its trace; the week can be recorded again', async () => {
  await using diary = await onSaturday();
  await record(diary);
  const { signatureId } = (await weekOf(diary)).signatures[0]!.paper!;

  await diary.ask(WithdrawPaperSignature, { signatureId }, leader);
  const withdrawn = await weekOf(diary);
  diary.at('2026-11-22T10:00:00.000Z');
  await diary.ask(WithdrawPaperSignature, { signatureId }, leader);
  await record(diary);

  const trace = { paper: { signatureId, withdrawn: { by: leader.personId, at: saturday } }, isCurrent: false };
  expect(withdrawn).toMatchObject({ state: 'unsigned', signatures: [trace] });
  expect(await weekOf(diary)).toMatchObject({ state: 'signed', signatures: [trace, { isCurrent: true }] });
});

test('R-33: nobody but the teacher of that class sees the list, records or withdraws, and nothing is recorded', async () => {
  await using diary = await onSaturday();
  const { version } = await weekOf(diary);
  const wanted = { ...ofClass, pupils: [{ pupilId: timofey, version: version! }] };

  for (const caller of [mother, aPupil({ personId: timofey }), aTeacher(), aHeadTeacher()]) {
    await expect(list(diary, caller)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(diary.ask(RecordPaperSignature, wanted, caller)).rejects.toMatchObject({ code: 'forbidden' });
  }
  for (const [caller, asked] of [
    [aClassTeacher(), wanted],
    [leader, { ...wanted, classId: newId() }],
    [leader, { ...wanted, pupils: [{ pupilId: newId(), version: version! }] }],
  ] as const)
    await expect(diary.ask(RecordPaperSignature, asked, caller)).rejects.toMatchObject({ code: 'not-found' });

  expect(await rows(diary)).toEqual([]);
  await record(diary);
  const { signatureId } = (await weekOf(diary)).signatures[0]!.paper!;
  for (const [caller, id] of [
    [aClassTeacher(), signatureId],
    [leader, newId()],
  ] as const)
    await expect(diary.ask(WithdrawPaperSignature, { signatureId: id }, caller)).rejects.toMatchObject({
      code: 'not-found',
    });
  expect(await weekOf(diary)).toMatchObject({ state: 'signed' });
});

test('F-098: the class teacher records nothing of the own child, and then nothing of the others either', async () => {
  await using diary = await onSaturday();
  await diary.tell(GuardianshipVerified, {
    ...{ schoolId, guardianshipId: newId(), adultId: leader.personId, childId: timofey, kind: 'mother' },
    ...{ from: '2013-01-01', until: null, restricted: false, ver: 1 },
  });

  await expect(record(diary, [timofey, varya])).rejects.toMatchObject({ code: 'SIGN-05' });

  expect(await rows(diary)).toEqual([]);
  expect(await weekOf(diary)).toMatchObject({ ownChild: true });
  expect(await weekOf(diary, varya)).toMatchObject({ ownChild: false });
});

test('R-33: a week that is no longer what the list showed, or that it is too early for, is not recorded', async () => {
  await using diary = await onSaturday();
  const { version } = await weekOf(diary);
  const wanted = { ...ofClass, pupils: [{ pupilId: timofey, version: version! }] };
  await diary.tell(MarkSet, marks(monday, { value: '5', previous: '4', ver: 2 }));

  await expect(diary.ask(RecordPaperSignature, wanted, leader)).rejects.toMatchObject({ code: 'SIGN-02' });
  diary.at('2026-11-18T10:00:00.000Z');
  await expect(record(diary)).rejects.toMatchObject({ code: 'SIGN-04' });
  await expect(diary.ask(RecordPaperSignature, { ...wanted, monday: '2026-11-17' }, leader)).rejects.toMatchObject({
    code: 'week-out-of-range',
  });

  expect(await rows(diary)).toEqual([]);
});

test('F-098: the list names the pupils of the class in that week who are still in it, with signatures of guardians', async () => {
  await using diary = await onSaturday();
  const { version } = await weekOf(diary);
  await diary.ask(
    SignWeek,
    { pupilId: timofey, monday, version: version!, updatedAt: (await shownWeekOf(diary)).week.updatedAt },
    mother,
  );
  const left = [{ classId, classTitle: '8Б', from: '2026-09-01', until: '2026-11-20' }];
  await diary.tell(PupilEnrolled, anEnrolment(varya, { enrolments: left, ver: 2 }));

  expect(await list(diary)).toMatchObject({
    ...{ from: '2026-11-20', until: '2026-11-25' },
    pupils: [{ pupilId: timofey, state: 'signed', signatures: [{ by: mother.personId, isCurrent: true }] }],
  });
  expect(await diary.ask(SignaturesOfClass, { classId, monday: '2026-10-26' }, leader)).toMatchObject({
    pupils: [{ pupilId: timofey, version: null }],
  });
  const came = [{ classId, classTitle: '8Б', from: '2026-11-16', until: null }];
  await diary.tell(PupilEnrolled, anEnrolment(varya, { enrolments: came, ver: 3 }));
  const before = await diary.ask(SignaturesOfClass, { classId, monday: '2026-11-09' }, leader);
  expect(before.pupils.map(({ pupilId }) => pupilId)).toEqual([timofey]);
});

test('F-098: what stands on paper outlives the copy of the diary that is built anew', async () => {
  await using diary = await onSaturday();
  await record(diary);

  await diary.sql('drop schema slot_a cascade');

  expect(await rows(diary)).toHaveLength(1);
});
