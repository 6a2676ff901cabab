import { expect, test } from '@jest/globals';
import {
  AbsenceHistory,
  AttendanceRecorded,
  type AttendanceCode,
  GrantScope,
  GroupMembersSet,
  HomeworkGiven,
  LessonChanged,
  LessonsPlanned,
  MarkSet,
  newId,
  SchoolRolesSet,
  SettingSet,
  TopicGiven,
  WorkPlanned,
} from '@parta/contracts';
import { addDays } from '@parta/school';
import { aClassTeacher, aGuardian, aPupil, aTeacher, aTrustedPerson } from '@parta/testing';
import {
  aChange,
  attendance,
  diaryOfSchool,
  type DiaryUnderTest,
  homework,
  lessonOn,
  lessons,
  marks,
  members,
  school,
  workOn,
} from '../testing.ts';

const { monday, timofey, varya, schoolId, classId, groupId } = school;
const wednesday = addDays(monday, 2);
const friday = addDays(monday, 4);
const family = aGuardian({ children: [timofey] });
type Asker = Parameters<DiaryUnderTest['ask']>[2];

const ask = (diary: DiaryUnderTest, caller: Asker = family, given: Partial<AbsenceHistory> = {}) =>
  diary.ask(AbsenceHistory, { pupilId: timofey, from: '2026-11-05', until: '2026-12-30', ...given }, caller);
const away = (code: AttendanceCode | null, minutes: number | null = null, ver = 1) => ({
  pupils: [{ pupilId: timofey, code, was: null, minutes, ver }],
  ver,
});
const miss = (diary: DiaryUnderTest, day: string, code: AttendanceCode | null, minutes: number | null = null) =>
  diary.tell(AttendanceRecorded, attendance(day, away(code, minutes)));
const topic = (day: string, text: string) => ({
  ...{ schoolId, lessonId: lessonOn(day), groupId, subject: 'Алгебра', day, by: null, topic: text, ver: 1 },
});
const work = (day: string, title: string) => ({
  ...{ schoolId, lessonId: lessonOn(day), groupId, subject: 'Алгебра', day, by: null, workId: workOn(day) },
  ...{ typeId: 'test', typeTitle: 'контрольная работа', title, weight: 100, counts: true, parts: 1, ver: 1 },
});

test('F-091, R-09: unexplained and unexcused lessons stand apart and first, beside counts of lessons and full days', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(LessonsPlanned, lessons([friday, addDays(monday, 7)], 2));
  await miss(diary, monday, 'ill');
  await miss(diary, wednesday, 'truant');
  await miss(diary, friday, 'absent');
  await miss(diary, addDays(monday, 7), 'late', 10);

  const { groups, counts, periods } = await ask(diary);

  expect(groups.map(({ group, lessons: { length } }) => [group, length])).toEqual([
    ...[['unexplained', 1] as const, ['unexcused', 1] as const, ['ill', 1] as const, ['late', 1] as const],
  ]);
  expect(counts).toEqual({
    ...{ lessons: 4, missed: 3, ill: 1, excused: 0, unexcused: 2, unexplained: 1 },
    ...{ late: 1, lateMinutes: 10, fullDays: 3 },
  });
  expect(periods).toMatchObject([{ title: '2-я четверть' }]);
});

test('F-092: topics and homework missed are one list from the first to the last missed lesson', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(TopicGiven, topic(monday, 'Дроби'));
  await diary.tell(HomeworkGiven, homework(monday, { links: [{ url: 'https://video.example.ru/7', title: 'Урок' }] }));
  await diary.tell(HomeworkGiven, homework(wednesday, { pupilIds: [varya] }));
  await miss(diary, wednesday, 'excused');
  await miss(diary, monday, 'ill');

  const { catchUp } = await ask(diary);

  expect(catchUp).toMatchObject([
    {
      ...{ day: monday, subject: 'Алгебра', code: 'ill', topic: 'Дроби', works: [] },
      homework: [{ text: 'Повторить § 10–14', due: wednesday, links: [{ title: 'Урок' }], files: [] }],
    },
    { day: wednesday, code: 'excused', topic: '', homework: [], works: [] },
  ]);
});

test('F-092: a work written without the pupil is on the list as a debt or as not written, until there is a mark of it', async () => {
  await using diary = await diaryOfSchool();
  await miss(diary, monday, 'ill');
  await miss(diary, wednesday, 'ill');
  await diary.tell(WorkPlanned, work(monday, 'Контрольная № 3'));
  await diary.tell(WorkPlanned, work(wednesday, ''));
  const works = async () => (await ask(diary)).catchUp.flatMap((lesson) => lesson.works);
  const unwritten = await works();

  await diary.tell(MarkSet, marks(monday, { value: 'debt' }));
  await diary.tell(MarkSet, marks(wednesday, { value: 'debt' }));
  const owed = await works();
  await diary.tell(MarkSet, marks(monday, { value: '4', previous: 'debt', ver: 2 }));

  expect(unwritten).toMatchObject([{ workTitle: 'Контрольная № 3', owed: false }]);
  expect(owed).toMatchObject([
    { workTitle: 'Контрольная № 3', owed: true, due: null },
    { workType: 'контрольная работа', owed: true },
  ]);
  expect(await works()).toMatchObject([{ workId: workOn(wednesday), owed: true }]);
});

test('R-20: a lesson whose roll nobody called is named, listed and counted nowhere; free attendance stands nowhere', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(AttendanceRecorded, attendance(monday, { ...away('ill'), checked: false }));
  await miss(diary, wednesday, 'free');

  expect(await ask(diary)).toMatchObject({
    counts: { lessons: 0, missed: 0, fullDays: 0 },
    groups: [{ group: 'unchecked', lessons: [{ day: monday }] }],
    catchUp: [{ day: monday }],
  });
});

test('R-09, R-03: lessons of a group the pupil was not in, cancelled and withdrawn codes add to nothing', async () => {
  await using diary = await diaryOfSchool();
  await miss(diary, monday, 'ill');
  await miss(diary, wednesday, 'ill');

  await diary.tell(AttendanceRecorded, attendance(monday, away(null, null, 2)));
  await diary.tell(LessonChanged, aChange(wednesday, { kind: 'cancelled' }));
  const cancelled = await ask(diary);
  await diary.tell(GroupMembersSet, members({ members: [], ver: 2 }));

  expect(cancelled).toMatchObject({ counts: { lessons: 1, missed: 0 }, groups: [], catchUp: [] });
  expect(await ask(diary)).toMatchObject({ counts: { lessons: 0 } });
});

test('F-062: how much of a lesson must be missed, and what a full day is, holds as the school set it', async () => {
  await using diary = await diaryOfSchool();
  await miss(diary, monday, 'late', 20);
  await miss(diary, wednesday, 'excused', 10);
  const usual = await ask(diary);

  await diary.tell(SettingSet, { schoolId, name: 'attendance.lessonMissedShare', from: '2026-09-01', value: 20 });

  expect(usual.groups.map(({ group }) => group)).toEqual(['late', 'partly']);
  expect(await ask(diary)).toMatchObject({
    counts: { missed: 2, unexplained: 1, excused: 1, late: 1 },
    groups: [{ group: 'unexplained' }, { group: 'excused' }, { group: 'late' }],
  });
});

test('R-07: another family’s child is not found, whether it exists or not; its class teacher reads, no trusted person learns why', async () => {
  await using diary = await diaryOfSchool();
  const leader = aClassTeacher();
  const roles = [{ role: 'classTeacher' as const, classId, from: '2026-09-01', until: null }];
  await diary.tell(SchoolRolesSet, { schoolId, personId: leader.personId, roles, ver: 1 });
  const stranger = aGuardian({ children: [varya] });

  for (const caller of [stranger, aClassTeacher()])
    for (const pupilId of [timofey, newId()])
      await expect(ask(diary, caller, { pupilId })).rejects.toMatchObject({ code: 'not-found', details: undefined });
  const grants = [{ childId: timofey, scopes: GrantScope.options, ends: '2027-12-31T00:00:00.000Z' }];
  for (const caller of [aTeacher(), aTrustedPerson({ grants })])
    await expect(ask(diary, caller)).rejects.toMatchObject({ code: 'forbidden' });
  for (const caller of [leader, aPupil({ personId: timofey })])
    expect(await ask(diary, caller)).toMatchObject({ groups: [] });
});

test('F-091: a year is read at once and no more; whose child it is comes before that', async () => {
  await using diary = await diaryOfSchool();
  const [year, more] = [{ until: '2027-11-05' }, { until: '2027-11-06' }];

  await expect(ask(diary, family, year)).resolves.toMatchObject({ catchUp: [] });
  await expect(ask(diary, family, more)).rejects.toMatchObject({ code: 'days-too-many' });
  await expect(ask(diary, family, { until: '2026-11-04' })).rejects.toMatchObject({ code: 'days-reversed' });
  const never = { from: '0000-01-01', until: '0000-02-01' };
  await expect(ask(diary, family, never)).rejects.toMatchObject({ code: 'year-out-of-range' });
  await expect(ask(diary, family, { ...more, pupilId: varya })).rejects.toMatchObject({ code: 'not-found' });
});
