import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import {
  AttendanceRecorded,
  type GrantScope,
  HomeworkGiven,
  LessonChanged,
  MarkSet,
  MarksOfPupil,
  newId,
  RecordsOfPupil,
  RemarkGiven,
  SignaturesOfWeek,
  WeekOfPupil,
  type WeekOfPupilAnswer,
} from '@parta/contracts';
import { addDays } from '@parta/school';
import { aGuardian, aTrustedPerson } from '@parta/testing';
import fc from 'fast-check';
import {
  aChange,
  aRemark,
  attendance,
  diaryOfSchool,
  type DiaryUnderTest,
  homework,
  marks,
  school,
  weekOf,
} from '../testing.ts';

const { monday, timofey, varya } = school;
const week = { pupilId: timofey, monday };
const all: GrantScope[] = ['timetable', 'homework', 'attendance', 'marks'];
const nanny = (scopes: GrantScope[], ends = '2027-05-31T21:00:00.000Z') =>
  aTrustedPerson({ grants: [{ childId: timofey, scopes, ends }] });

/** The week as the trusted person gets it. */
async function seen(diary: DiaryUnderTest, scopes: GrantScope[]) {
  const stored = (await diary.ask(WeekOfPupil, week, nanny(scopes))) as unknown as { bytes: Uint8Array; etag: string };
  const read = JSON.parse(gunzipSync(stored.bytes).toString()) as WeekOfPupilAnswer;
  return { week: read, etag: stored.etag, lessons: read.days.flatMap(({ lessons }) => lessons) };
}

/** A week in which something of everything stands. */
async function fullWeek(): Promise<DiaryUnderTest> {
  const diary = await diaryOfSchool();
  await diary.tell(LessonChanged, aChange(monday));
  await diary.tell(MarkSet, marks(monday, { value: '4' }));
  await diary.tell(HomeworkGiven, homework(monday));
  const ill = { pupilId: timofey, code: 'ill' as const, was: null, minutes: null, ver: 1 };
  await diary.tell(AttendanceRecorded, attendance(addDays(monday, 2), { pupils: [ill] }));
  await diary.tell(RemarkGiven, aRemark(monday));
  return diary;
}

test('N029 F-106: a trusted person reads of a week what was granted; remarks and why the child was away are nobody’s', async () => {
  await using diary = await fullWeek();

  const { lessons, week: read } = await seen(diary, all);

  expect(lessons).toMatchObject([
    { subject: 'Алгебра', room: '214', marks: [{ value: '4' }], homework: [], attendance: null },
    { marks: [], homework: [{ text: 'Повторить § 10–14' }], attendance: { code: 'absent' } },
  ]);
  expect(read.behaviour).toBeUndefined();
  expect(JSON.stringify(read)).not.toMatch(/remark|Разговаривал|"ill"/);
});

test.each([
  [['timetable'], { room: '214', marks: 0, homework: 0, missed: 0, lessons: 2, teachers: 2 }],
  [['timetable', 'homework'], { room: '214', marks: 0, homework: 1, missed: 0, lessons: 2, teachers: 2 }],
  [['attendance'], { room: '', marks: 0, homework: 0, missed: 1, lessons: 1, teachers: 0 }],
  [['marks'], { room: '', marks: 1, homework: 0, missed: 0, lessons: 1, teachers: 0 }],
] as [GrantScope[], object][])('N029: of %j a trusted person reads that and nothing else', async (scopes, shown) => {
  await using diary = await fullWeek();

  const { lessons } = await seen(diary, scopes);

  expect({
    room: lessons[0]?.room,
    marks: lessons.flatMap((lesson) => lesson.marks).length,
    homework: lessons.flatMap((lesson) => lesson.homework).length,
    missed: lessons.filter((lesson) => lesson.attendance).length,
    lessons: lessons.length,
    teachers: lessons.flatMap(({ teacherIds }) => teacherIds).length,
  }).toEqual(shown);
});

test('R-07 N-08: whatever happens in parts that were not granted, tag, time and bytes of the trusted person’s week stay the same', async () => {
  await using diary = await fullWeek();
  const before = await seen(diary, ['timetable', 'homework']);
  const family = await weekOf(diary);
  let ver = 1;

  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('2', '5', null),
      fc.constantFrom('late' as const, 'truant' as const),
      async (value, code) => {
        ver += 1;
        await diary.tell(MarkSet, marks(monday, { value, ver }), { at: `2026-11-2${ver % 10}T09:00:00.000Z` });
        const pupils = [{ pupilId: timofey, code, was: null, minutes: null, ver }];
        await diary.tell(AttendanceRecorded, attendance(addDays(monday, 2), { pupils, ver }));
        await diary.tell(RemarkGiven, aRemark(monday, { text: 'Хорошо', ver }));
        expect(await seen(diary, ['timetable', 'homework'])).toEqual(before);
      },
    ),
    { numRuns: 8 },
  );
  expect(before.etag).not.toBe(family.etag);
  expect((await weekOf(diary)).etag).not.toBe(family.etag);
});

test('R-07 F-043: another child, a child that does not exist and a grant that is over are refused alike', async () => {
  await using diary = await fullWeek();
  diary.at('2026-11-30T21:00:00.000Z');
  const refused = { code: 'not-found', details: undefined, message: 'No such pupil for this caller' };

  for (const pupilId of [varya, newId()])
    await expect(diary.ask(WeekOfPupil, { ...week, pupilId }, nanny(all))).rejects.toMatchObject(refused);
  for (const caller of [nanny(all, '2026-11-30T21:00:00.000Z'), nanny([]), nanny(['messages'])])
    await expect(diary.ask(WeekOfPupil, week, caller)).rejects.toMatchObject(refused);
  await expect(diary.ask(WeekOfPupil, week, nanny(all, '2026-11-30T21:00:00.001Z'))).resolves.toBeDefined();
});

test('N029: marks come with the scope of marks, absences in them with that of attendance, finals and achievements never', async () => {
  await using diary = await fullWeek();
  const year = { pupilId: timofey, from: '2026-09-01', until: '2027-05-31' };
  const read = async (scopes: GrantScope[]) => (await diary.ask(MarksOfPupil, year, nanny(scopes))).subjects[0];

  expect(await read(['marks'])).toMatchObject({ average: { numerator: '400' }, absences: 0 });
  expect(await read(['marks', 'attendance'])).toMatchObject({ absences: 1 });
  expect(await read(['marks'])).not.toHaveProperty('finals');
  await expect(read(['timetable', 'homework', 'attendance'])).rejects.toMatchObject({ code: 'not-found' });
  await expect(diary.ask(RecordsOfPupil, { pupilId: timofey }, nanny(all))).rejects.toMatchObject({
    code: 'forbidden',
  });
});

test('R-33: a trusted person with the marks sees whether a week is signed, not by whom and not of what', async () => {
  await using diary = await fullWeek();
  diary.at('2026-11-21T10:00:00.000Z');
  const mother = aGuardian({ children: [timofey] });

  expect((await diary.ask(SignaturesOfWeek, week, mother)).version).not.toBeNull();
  expect(await diary.ask(SignaturesOfWeek, week, nanny(['marks']))).toMatchObject({
    ...{ state: 'unsigned', version: null, maySign: false, signatures: [] },
  });
  await expect(diary.ask(SignaturesOfWeek, week, nanny(['homework']))).rejects.toMatchObject({ code: 'not-found' });
});
