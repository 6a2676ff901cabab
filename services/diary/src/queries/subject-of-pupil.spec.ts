import { expect, test } from '@jest/globals';
import {
  AcademicYearOpened,
  AttendanceRecorded,
  derivedId,
  FinalSet,
  FinalsOfPupil,
  type GrantScope,
  GroupFormed,
  GroupMembersSet,
  MarkSet,
  MarksOfPupil,
  newId,
  PupilEnrolled,
  SubjectOfPupil,
} from '@parta/contracts';
import { aClassTeacher, aGuardian, aTeacher, aTrustedPerson } from '@parta/testing';
import {
  aGroup,
  anEnrolment,
  attendance,
  aYear,
  diaryOfSchool,
  type DiaryUnderTest,
  marks,
  school,
} from '../testing.ts';

const { monday, timofey, varya, groupId, schoolId } = school;
const family = aGuardian({ children: [timofey] });
const teacherId = school.teacherId;
const lastYear = { schoolId: 's77', groupId: derivedId('last year') };
const DAY_OF_LAST_YEAR = '2026-02-10';

const finals = (given: Partial<FinalSet> = {}, ver = 1): FinalSet => ({
  ...{ schoolId, groupId, subject: 'Алгебра', from: '2026-09-01', until: '2027-05-31', by: teacherId },
  finals: [
    {
      ...{ finalId: derivedId('final', given.groupId ?? groupId), pupilId: timofey, kind: 'period', periodId: null },
      ...{ title: '1-я четверть', value: '4', previous: null, ver },
    },
  ],
  ...given,
});

/** Timofey came from another school of the city, where he learnt algebra the year before. */
async function diaryOfNewcomer(): Promise<DiaryUnderTest> {
  const diary = await diaryOfSchool();
  const days = { from: '2025-09-01', until: '2026-05-31' };
  const former = { classId: derivedId('7А'), classTitle: '7А', from: '2025-09-01', until: '2026-06-15' };
  await diary.tell(AcademicYearOpened, aYear({ ...days, schoolId: 's77', yearId: derivedId('2025'), periods: [] }));
  await diary.tell(PupilEnrolled, anEnrolment(timofey, { schoolId: 's77', enrolments: [former] }));
  await diary.tell(GroupFormed, aGroup(lastYear));
  await diary.tell(MarkSet, { ...marks(DAY_OF_LAST_YEAR, { value: '5' }), ...lastYear });
  await diary.tell(FinalSet, finals({ ...lastYear, ...days }));
  await diary.tell(MarkSet, marks(monday, { value: '3' }));
  return diary;
}

test('R-14, F-087: of two journals of one subject with two scales each shows the finals that were set in it', async () => {
  await using diary = await diaryOfSchool();
  const tenths = derivedId('tenths');
  await diary.tell(GroupFormed, aGroup({ groupId: tenths, scale: 'ten' }));
  await diary.tell(MarkSet, { ...marks(monday, { value: '9' }), groupId: tenths });
  await diary.tell(FinalSet, finals());

  const asked = { pupilId: timofey, from: '2026-09-01', until: '2027-08-31' };
  const { subjects } = await diary.ask(MarksOfPupil, asked, family);

  expect(new Map(subjects.map((each) => [each.groupId, each.finals?.length]))).toEqual(
    new Map([
      [tenths, 0],
      [groupId, 1],
    ]),
  );
});

test('F-099, F-087: after a change of school and class the years before stay readable, one at a time', async () => {
  await using diary = await diaryOfNewcomer();
  const ask = (day: string) => diary.ask(FinalsOfPupil, { pupilId: timofey, day }, family);

  const [now, before] = [await ask(monday), await ask(DAY_OF_LAST_YEAR)];

  expect(now).toMatchObject({ from: '2026-09-01', subjects: [{ subject: 'Алгебра', groupId, finals: [] }] });
  expect(before).toMatchObject({
    ...{ from: '2025-09-01', until: '2026-08-31', classTitles: ['7А'] },
    subjects: [{ groupId: lastYear.groupId, finals: [{ value: '4', by: teacherId }] }],
  });
});

test('F-099, F-086: all marks of a former year are read as they stood, and no year knows the other', async () => {
  await using diary = await diaryOfNewcomer();
  const ask = (from: string, until: string) => diary.ask(MarksOfPupil, { pupilId: timofey, from, until }, family);

  const values = async (from: string, until: string) =>
    (await ask(from, until)).subjects.flatMap(({ marks: all }) => all.map(({ value }) => value));

  expect(await values('2025-09-01', '2026-08-31')).toEqual(['5']);
  expect(await values('2026-09-01', '2027-08-31')).toEqual(['3']);
});

test('F-085, F-093: a subject is read period by period with marks, missed lessons, average, final and its author', async () => {
  await using diary = await diaryOfNewcomer();
  const pupils = [{ pupilId: timofey, code: 'ill' as const, was: null, minutes: null, ver: 1 }];
  await diary.tell(AttendanceRecorded, attendance('2026-11-18', { pupils }));
  await diary.tell(FinalSet, finals());

  const told = await diary.ask(SubjectOfPupil, { pupilId: timofey, groupId, day: monday }, family);

  expect(told).toMatchObject({
    ...{ subject: 'Алгебра', groupId, from: '2026-09-01' },
    periods: [
      { title: '1-я четверть', marks: [], average: null, finals: [{ value: '4', by: teacherId }] },
      {
        ...{ title: '2-я четверть', marks: [{ value: '3', day: monday }], finals: [] },
        ...{
          missed: { lessons: 1, ill: 1, excused: 0, unexcused: 0 },
          average: { numerator: '300', denominator: '100' },
        },
      },
    ],
  });
});

test('F-075: a final that changed is read with what it was and who changed it', async () => {
  await using diary = await diaryOfSchool();
  const other = newId();
  await diary.tell(FinalSet, finals());
  const [final] = finals({}, 2).finals;
  await diary.tell(FinalSet, finals({ by: other, finals: [{ ...final!, value: '5', previous: '4' }] }));

  expect(await diary.ask(FinalsOfPupil, { pupilId: timofey, day: monday }, family)).toMatchObject({
    subjects: [{ finals: [{ value: '5', was: '4', by: other }] }],
  });
});

test('F-086: reversed days, more than a year, and years no school ever had are refused by name', async () => {
  await using diary = await diaryOfSchool();
  const marksOf = (from: string, until: string) => diary.ask(MarksOfPupil, { pupilId: timofey, from, until }, family);

  await expect(marksOf('2026-11-20', '2026-11-19')).rejects.toMatchObject({ code: 'days-reversed' });
  await expect(marksOf('2025-09-01', '2026-09-02')).rejects.toMatchObject({ code: 'days-too-many' });
  await expect(marksOf('9999-12-01', '9999-12-31')).rejects.toMatchObject({ code: 'year-out-of-range' });
  await expect(marksOf('2027-09-01', '2028-08-31')).resolves.toMatchObject({ periods: [] });
  for (const day of ['0000-01-01', '9999-12-31'])
    await expect(diary.ask(FinalsOfPupil, { pupilId: timofey, day }, family)).rejects.toMatchObject({
      code: 'year-out-of-range',
    });
});

test('R-07: a foreign child, a child that does not exist and a journal the child was never in are refused alike', async () => {
  await using diary = await diaryOfNewcomer();
  const foreign = derivedId('foreign journal');
  await diary.tell(GroupFormed, aGroup({ groupId: foreign, subject: 'Химия' }));
  await diary.tell(GroupMembersSet, {
    schoolId,
    groupId: foreign,
    members: [{ pupilId: varya, from: '2026-09-01', until: null }],
    ver: 1,
  });
  const notFound = { code: 'not-found', details: undefined };

  for (const pupilId of [varya, newId()]) {
    for (const caller of [family, aClassTeacher()]) {
      await expect(diary.ask(FinalsOfPupil, { pupilId, day: '0000-01-01' }, caller)).rejects.toMatchObject(notFound);
      await expect(diary.ask(SubjectOfPupil, { pupilId, groupId, day: monday }, caller)).rejects.toMatchObject(
        notFound,
      );
    }
  }
  const asked = { pupilId: timofey, groupId: foreign, day: monday };
  await expect(diary.ask(SubjectOfPupil, asked, family)).rejects.toMatchObject(notFound);
  await expect(diary.ask(FinalsOfPupil, { pupilId: timofey, day: monday }, aTeacher())).rejects.toMatchObject({
    code: 'forbidden',
  });
});

test('N029 F-106: a trusted person reads marks of a subject where they were granted, no final, and of absences at most their number', async () => {
  await using diary = await diaryOfNewcomer();
  const pupils = [{ pupilId: timofey, code: 'ill' as const, was: null, minutes: null, ver: 1 }];
  await diary.tell(AttendanceRecorded, attendance('2026-11-18', { pupils }));
  await diary.tell(FinalSet, finals());
  const read = (...scopes: GrantScope[]) => {
    const nanny = aTrustedPerson({ grants: [{ childId: timofey, scopes, ends: '2027-05-31T21:00:00.000Z' }] });
    return diary.ask(SubjectOfPupil, { pupilId: timofey, groupId, day: monday }, nanny);
  };
  const untold = { ill: 0, excused: 0, unexcused: 0 };

  expect((await read('marks')).year).toMatchObject({
    missed: { lessons: 0, ...untold },
    average: { numerator: '300' },
  });
  expect((await read('marks', 'attendance')).year.missed).toEqual({ lessons: 1, ...untold });
  expect((await read('marks', 'attendance')).periods.flatMap((row) => row.finals)).toEqual([]);
  await expect(read('timetable', 'homework', 'attendance')).rejects.toMatchObject({ code: 'not-found' });
});
