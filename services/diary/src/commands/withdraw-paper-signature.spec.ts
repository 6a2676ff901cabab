import { expect, test } from '@jest/globals';
import {
  GuardianshipVerified,
  MarkSet,
  newId,
  PupilEnrolled,
  RecordPaperSignature,
  SchoolRolesSet,
  SignaturesOfClass,
  WithdrawPaperSignature,
} from '@parta/contracts';
import { aClassTeacher, aGuardian, anyone, aPupil, aTeacher } from '@parta/testing';
import { anEnrolment, diaryOfSchool, type DiaryUnderTest, marks, school } from '../testing.ts';

const { monday, timofey, schoolId, classId } = school;
const leader = aClassTeacher();
const colleague = aClassTeacher();
const saturday = '2026-11-21T10:00:00.000Z';
const leads = (personId: string, of: string, from = '2026-09-01'): SchoolRolesSet => ({
  ...{ schoolId, personId, ver: 1 },
  roles: [{ role: 'classTeacher', classId: of, from, until: null }],
});
const records = (diary: DiaryUnderTest) =>
  diary.sql<{ withdrawn_by: string | null }>('select withdrawn_by from public.paper_signature');

/** A week of Тимофей recorded as signed on paper; answers how it is withdrawn. */
async function recorded() {
  const diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(monday, { value: '4' }));
  await diary.tell(SchoolRolesSet, leads(leader.personId, classId));
  diary.at(saturday);
  const { pupils } = await diary.ask(SignaturesOfClass, { classId, monday }, leader);
  const { version } = pupils.find(({ pupilId }) => pupilId === timofey)!;
  await diary.ask(RecordPaperSignature, { classId, monday, pupils: [{ pupilId: timofey, version: version! }] }, leader);
  const [row] = await diary.sql<{ id: string }>('select signature_id as id from public.paper_signature');
  const withdraw = (caller: Parameters<DiaryUnderTest['ask']>[2], signatureId = row!.id) =>
    diary.ask(WithdrawPaperSignature, { signatureId }, caller);
  return { diary, withdraw };
}

test('F-098: a slip stays on record with who took it back first, however often it is taken back', async () => {
  const { diary, withdraw } = await recorded();
  await using under = diary;
  await under.tell(SchoolRolesSet, leads(colleague.personId, classId));

  await withdraw(leader);
  await withdraw(colleague);

  expect(await records(under)).toEqual([{ withdrawn_by: leader.personId }]);
});

test('F-098: whoever leads the class now takes back what the teacher before recorded; of a pupil who left it nobody there does', async () => {
  const { diary, withdraw } = await recorded();
  await using under = diary;
  const other = newId();
  await under.tell(SchoolRolesSet, leads(colleague.personId, other));
  await expect(withdraw(colleague)).rejects.toMatchObject({ code: 'not-found' });

  const moved = [
    { classId, classTitle: '8Б', from: '2026-09-01', until: '2026-11-21' },
    { classId: other, classTitle: '8А', from: '2026-11-21', until: null },
  ];
  await under.tell(PupilEnrolled, anEnrolment(timofey, { enrolments: moved, ver: 2 }));

  await expect(withdraw(leader)).rejects.toMatchObject({ code: 'not-found' });
  await withdraw(colleague);
  expect(await records(under)).toEqual([{ withdrawn_by: colleague.personId }]);
});

test('F-098: the class teacher takes back nothing of the own child', async () => {
  const { diary, withdraw } = await recorded();
  await using under = diary;
  await under.tell(GuardianshipVerified, {
    ...{ schoolId, guardianshipId: newId(), adultId: leader.personId, childId: timofey, kind: 'mother' },
    ...{ from: '2013-01-01', until: null, restricted: false, ver: 1 },
  });

  await expect(withdraw(leader)).rejects.toMatchObject({ code: 'SIGN-05' });

  expect(await records(under)).toEqual([{ withdrawn_by: null }]);
});

test('R-07: nobody but the class teacher takes a record back, and an id nobody has is refused like a foreign one', async () => {
  const { diary, withdraw } = await recorded();
  await using under = diary;

  for (const caller of [aGuardian({ children: [timofey] }), aPupil({ personId: timofey }), aTeacher()])
    await expect(withdraw(caller)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(withdraw(anyone())).rejects.toMatchObject({ code: 'unknown-caller' });
  for (const id of [undefined, newId()])
    await expect(withdraw(colleague, id)).rejects.toMatchObject({ code: 'not-found' });

  expect(await records(under)).toEqual([{ withdrawn_by: null }]);
});
