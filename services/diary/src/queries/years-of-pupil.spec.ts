import { expect, test } from '@jest/globals';
import { AcademicYearOpened, derivedId, newId, PupilEnrolled, SchoolRolesSet, YearsOfPupil } from '@parta/contracts';
import { aClassTeacher, aGuardian, aPupil, aTeacher } from '@parta/testing';
import { anEnrolment, aYear, diaryOfSchool, type DiaryUnderTest, school } from '../testing.ts';

const { timofey, varya, schoolId, classId } = school;
const ask = (
  diary: DiaryUnderTest,
  caller: Parameters<DiaryUnderTest['ask']>[2] = aGuardian({ children: [timofey] }),
  pupilId = timofey,
) => diary.ask(YearsOfPupil, { pupilId }, caller);
const former = aYear({ yearId: derivedId('former year'), from: '2025-09-01', until: '2026-05-31', periods: [] });

test('F-084 F-107: every year a pupil learnt in stands in the calendar with its periods, the oldest first', async () => {
  await using diary = await diaryOfSchool();
  const enrolments = [
    { classId: derivedId('7Б'), classTitle: '7Б', from: '2025-11-10', until: '2026-09-01' },
    { classId, classTitle: '8Б', from: '2026-09-01', until: null },
  ];
  await diary.tell(AcademicYearOpened, former);
  await diary.tell(PupilEnrolled, anEnrolment(timofey, { enrolments, ver: 2 }));

  expect(await ask(diary)).toMatchObject({
    years: [
      { from: '2025-11-10', until: '2026-05-31', classTitle: '7Б', periods: [] },
      { from: '2026-09-01', until: '2027-05-31', classTitle: '8Б', periods: [{ title: '1-я четверть' }, {}] },
    ],
  });
});

test('F-099: a year in two schools stands once for each, cut to the days at it', async () => {
  await using diary = await diaryOfSchool();
  const left = [{ classId, classTitle: '8Б', from: '2026-09-01', until: '2026-12-01' }];
  const came = [{ classId: derivedId('8А'), classTitle: '8А', from: '2026-12-01', until: null }];
  const elsewhere = { schoolId: 's77', yearId: derivedId('elsewhere') };
  await diary.tell(AcademicYearOpened, aYear(elsewhere));
  await diary.tell(PupilEnrolled, anEnrolment(timofey, { enrolments: left, ver: 2 }));
  await diary.tell(PupilEnrolled, anEnrolment(timofey, { schoolId: 's77', enrolments: came }));

  expect((await ask(diary)).years.map(({ from, until, classTitle }) => [from, until, classTitle])).toEqual([
    ['2026-09-01', '2026-11-30', '8Б'],
    ['2026-12-01', '2027-05-31', '8А'],
  ]);
});

test('R-07: the years of a foreign child are refused like those of no child at all', async () => {
  await using diary = await diaryOfSchool();
  const leader = aClassTeacher();
  const roles = [{ role: 'classTeacher' as const, classId, from: '2026-09-01', until: null }];
  await diary.tell(SchoolRolesSet, { schoolId, personId: leader.personId, roles, ver: 1 });

  for (const caller of [aGuardian({ children: [varya] }), aPupil({ personId: varya }), aClassTeacher()]) {
    await expect(ask(diary, caller)).rejects.toMatchObject({ code: 'not-found', details: undefined });
    await expect(ask(diary, caller, newId())).rejects.toMatchObject({ code: 'not-found', details: undefined });
  }
  await expect(ask(diary, aTeacher())).rejects.toMatchObject({ code: 'forbidden' });
  for (const caller of [leader, aPupil({ personId: timofey })])
    await expect(ask(diary, caller)).resolves.toMatchObject({ years: [{ classTitle: '8Б' }] });
});
