import {
  AcademicYearOpened,
  type AttendanceRecorded,
  ClassFormed,
  derivedId,
  GroupFormed,
  GroupMembersSet,
  type HomeworkGiven,
  type LessonChanged,
  LessonsPlanned,
  type MarkSet,
  PupilEnrolled,
  type RemarkGiven,
  SchoolDaysSet,
  type WeekOfPupilAnswer,
  WeekOfPupil,
} from '@parta/contracts';
import { addDays } from '@parta/school';
import { aGuardian, type ServiceUnderTest, serviceUnderTest } from '@parta/testing';
import { gunzipSync } from 'node:zlib';
import { diary } from './index.ts';
import type { DiaryStore } from './store/store.ts';

export type DiaryUnderTest = ServiceUnderTest<DiaryStore>;

const id = (kind: string, ...facts: (string | number)[]) => derivedId(`diary-spec ${kind}`, ...facts);

/** A small school: 8Б with two pupils who learn algebra on Mondays and Wednesdays of the first weeks of the year. */
export const school = {
  schoolId: 's1502',
  yearId: id('year'),
  classId: id('class'),
  groupId: id('group', 'Алгебра'),
  timofey: id('pupil', 'timofey'),
  varya: id('pupil', 'varya'),
  teacherId: id('teacher'),
  monday: '2026-11-16',
};

export const lessonOn = (day: string) => id('lesson', day);
export const workOn = (day: string, n = 0) => id('work', day, n);
const ofLesson = (day: string) => ({
  schoolId: school.schoolId,
  lessonId: lessonOn(day),
  groupId: school.groupId,
  subject: 'Алгебра',
  day,
});

export const aYear = (given: Partial<AcademicYearOpened> = {}): AcademicYearOpened => ({
  schoolId: school.schoolId,
  yearId: school.yearId,
  title: '2026/27',
  from: '2026-09-01',
  until: '2027-05-31',
  periods: [
    { periodId: id('quarter', 1), kind: 'quarter', title: '1-я четверть', from: '2026-09-01', until: '2026-10-25' },
    { periodId: id('quarter', 2), kind: 'quarter', title: '2-я четверть', from: '2026-11-05', until: '2026-12-30' },
  ],
  ver: 1,
  ...given,
});

export const aClass = (given: Partial<ClassFormed> = {}): ClassFormed => ({
  ...{ schoolId: school.schoolId, classId: school.classId, yearId: school.yearId },
  ...{ title: '8Б', grade: 8, weekDays: 5, ver: 1 },
  ...given,
});

export const anEnrolment = (personId: string, given: Partial<PupilEnrolled> = {}): PupilEnrolled => ({
  schoolId: school.schoolId,
  personId,
  enrolments: [{ classId: school.classId, classTitle: '8Б', from: '2026-09-01', until: null }],
  ver: 1,
  ...given,
});

export const members = (given: Partial<GroupMembersSet> = {}): GroupMembersSet => ({
  schoolId: school.schoolId,
  groupId: school.groupId,
  members: [school.timofey, school.varya].map((pupilId) => ({ pupilId, from: '2026-09-01', until: null })),
  ver: 1,
  ...given,
});

export const lessons = (days: string[], ver = 1): LessonsPlanned => ({
  ...{ schoolId: school.schoolId, groupId: school.groupId, subject: 'Алгебра' },
  lessons: days.map((day) => ({
    ...{ lessonId: lessonOn(day), day, number: 2, starts: '09:25', ends: '10:10' },
    ...{ teacherIds: [school.teacherId], room: '214', ver },
  })),
});

/** The lesson of a day, given by somebody else. */
export const aChange = (day: string, given: Partial<LessonChanged> = {}): LessonChanged => ({
  ...{ ...ofLesson(day), number: 2, starts: '09:25', ends: '10:10', room: '214', kind: 'same-subject', instead: null },
  ...{ teacherIds: [id('substitute')], plannedIds: [school.teacherId], formerIds: [school.teacherId] },
  ...{ planned: { day, number: 2 }, by: null, ver: 2 },
  ...given,
});

export const aHoliday = (given: Partial<SchoolDaysSet> = {}): SchoolDaysSet => ({
  ...{ schoolId: school.schoolId, aboutId: id('days') },
  holidays: [{ title: 'Осенние каникулы', from: '2026-10-26', until: '2026-11-04' }],
  daysOff: ['2027-02-23'],
  ver: 1,
  ...given,
});

type Mark = {
  pupilId?: string;
  value: string | null;
  previous?: string | null;
  ver?: number;
  n?: number;
  part?: number;
};

/** Marks of one lesson, each of a work of its own unless `n` says which. */
export function marks(day: string, ...given: Mark[]): MarkSet {
  const set = given.map(({ pupilId = school.timofey, value, previous = null, ver = 1, n = 0, part = 0 }) => ({
    markId: id('mark', workOn(day, n), pupilId, part),
    ...{ workId: workOn(day, n), pupilId, part, value, previous, comment: null, ver },
  }));
  const works = [...new Set(given.map(({ n = 0 }) => n))].map((n) => ({
    ...{ workId: workOn(day, n), typeId: 'test', typeTitle: 'контрольная работа', title: `№ ${n + 1}` },
    ...{ weight: (n + 1) * 100, counts: true },
  }));
  return { ...ofLesson(day), by: school.teacherId, marks: set, works };
}

export const attendance = (day: string, given: Partial<AttendanceRecorded> = {}): AttendanceRecorded => ({
  ...ofLesson(day),
  checked: true,
  by: school.teacherId,
  pupils: [],
  ver: 1,
  ...given,
});

export const homework = (day: string, given: Partial<HomeworkGiven> = {}): HomeworkGiven => ({
  ...ofLesson(day),
  homeworkId: id('homework', day),
  ...{ kind: 'task', text: 'Повторить § 10–14', dueLessonId: lessonOn(addDays(day, 2)), dueDay: null },
  ...{ pupilIds: null, by: school.teacherId, ver: 1 },
  ...given,
});

/** A remark on Timofey at the lesson of the day; `n` tells several of one day apart. */
export const aRemark = (day: string, given: Partial<RemarkGiven> = {}, n = 0): RemarkGiven => ({
  ...ofLesson(day),
  ...{ remarkId: id('remark', day, n), pupilId: school.timofey, kind: 'behaviour', title: '' },
  ...{ text: 'Разговаривал на уроке', state: 'standing', by: school.teacherId, ver: 1 },
  ...given,
});

/** A diary that heard of the school, the class, both pupils and two lessons of the week. */
export async function diaryOfSchool(): Promise<DiaryUnderTest> {
  const under = await serviceUnderTest<DiaryStore>(diary);
  const { monday } = school;
  await under.tell(AcademicYearOpened, aYear());
  await under.tell(ClassFormed, aClass());
  await under.tell(GroupFormed, aGroup());
  for (const pupilId of [school.timofey, school.varya]) await under.tell(PupilEnrolled, anEnrolment(pupilId));
  await under.tell(GroupMembersSet, members());
  await under.tell(SchoolDaysSet, aHoliday());
  await under.tell(LessonsPlanned, lessons([monday, addDays(monday, 2)]));
  return under;
}

export const aGroup = (given: Partial<GroupFormed> = {}): GroupFormed => ({
  ...{ schoolId: school.schoolId, groupId: school.groupId, yearId: school.yearId, title: '8Б' },
  ...{ subject: 'Алгебра', scale: 'five' as const, classIds: [school.classId], ver: 1 },
  ...given,
});

/** The week as the family of this pupil gets it, with its very bytes. */
export async function weekOf(
  under: DiaryUnderTest,
  { pupilId = school.timofey, monday = school.monday } = {},
): Promise<{ week: WeekOfPupilAnswer; etag: string; rev: string; text: string }> {
  const family = aGuardian({ children: [pupilId] });
  const { bytes, etag, rev } = (await under.ask(WeekOfPupil, { pupilId, monday }, family)) as unknown as {
    bytes: Uint8Array;
    etag: string;
    rev: string;
  };
  const text = gunzipSync(bytes).toString();
  return { week: WeekOfPupil.output?.parse(JSON.parse(text)) as WeekOfPupilAnswer, etag, rev, text };
}
