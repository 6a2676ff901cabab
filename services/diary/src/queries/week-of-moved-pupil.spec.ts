import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import {
  AcademicYearOpened,
  ClassFormed,
  derivedId,
  GroupFormed,
  GroupMembersSet,
  LessonsPlanned,
  type PersonCaller,
  PupilEnrolled,
  SchoolRolesSet,
  WeekOfPupil,
  type WeekOfPupilAnswer,
} from '@parta/contracts';
import { addDays } from '@parta/school';
import { aClassTeacher, aGuardian } from '@parta/testing';
import {
  aClass,
  aGroup,
  anEnrolment,
  aYear,
  diaryOfSchool,
  type DiaryUnderTest,
  lessons,
  members,
  school,
} from '../testing.ts';

const { monday, timofey, classId } = school;
const wednesday = addDays(monday, 2);
const [newClass, newGroup] = [derivedId('8В'), derivedId('8В algebra')];

/** Leads a class from the first of September on. */
async function leaderOf(diary: DiaryUnderTest, led: string, schoolId = school.schoolId) {
  const leader = aClassTeacher({ schoolIds: [schoolId] });
  const roles = [{ role: 'classTeacher' as const, classId: led, from: '2026-09-01', until: null }];
  await diary.tell(SchoolRolesSet, { schoolId, personId: leader.personId, ver: 1, roles });
  return leader;
}

/** On Wednesday Timofey moves to 8В, of this school or of another; both classes have algebra on Monday and on Wednesday. */
async function aMove(schoolId = school.schoolId) {
  const diary = await diaryOfSchool();
  if (schoolId !== school.schoolId)
    await diary.tell(AcademicYearOpened, aYear({ schoolId, yearId: derivedId(schoolId) }));
  const yearId = schoolId === school.schoolId ? school.yearId : derivedId(schoolId);
  await diary.tell(ClassFormed, aClass({ schoolId, classId: newClass, yearId, title: '8В' }));
  await diary.tell(GroupFormed, aGroup({ schoolId, groupId: newGroup, yearId, classIds: [newClass], title: '8В' }));
  const before = { classId, classTitle: '8Б', from: '2026-09-01', until: wednesday };
  const after = { classId: newClass, classTitle: '8В', from: wednesday, until: null };
  const stays = schoolId === school.schoolId;
  await diary.tell(PupilEnrolled, anEnrolment(timofey, { enrolments: stays ? [before, after] : [before], ver: 2 }));
  if (!stays) await diary.tell(PupilEnrolled, anEnrolment(timofey, { schoolId, enrolments: [after] }));
  const gone = { pupilId: timofey, from: '2026-09-01', until: wednesday };
  await diary.tell(GroupMembersSet, members({ members: [gone], ver: 2 }));
  const come = { pupilId: timofey, from: wednesday, until: null };
  await diary.tell(GroupMembersSet, members({ schoolId, groupId: newGroup, members: [come] }));
  const ofNewClass = lessons([monday, wednesday]).lessons.map((lesson) => {
    return { ...lesson, lessonId: derivedId('8В', lesson.day), number: 5 };
  });
  await diary.tell(LessonsPlanned, { ...lessons([]), schoolId, groupId: newGroup, lessons: ofNewClass });
  diary.at('2026-11-20T09:00:00.000Z');
  return { diary, former: await leaderOf(diary, classId), present: await leaderOf(diary, newClass, schoolId) };
}

async function seen(diary: DiaryUnderTest, caller: PersonCaller, of = monday) {
  const stored = (await diary.ask(WeekOfPupil, { pupilId: timofey, monday: of }, caller)) as unknown as {
    bytes: Uint8Array;
    rev: string;
  };
  const week = JSON.parse(gunzipSync(stored.bytes).toString()) as WeekOfPupilAnswer;
  const read = week.days.flatMap(({ day, lessons: ofDay }) => ofDay.map(({ number }) => `${day} ${number}`));
  return { read, title: week.classTitle, schools: stored.rev.split(',').map((rev) => rev.split(':')[1]) };
}

test.each(['s1502', 's1026'])(
  'R-07 F-106: of a pupil who moved on Wednesday to a class of %s the former class teacher reads the days before, the present one all, the family all',
  async (schoolId) => {
    const { diary, former, present } = await aMove(schoolId);
    await using _ = diary;
    const whole = [`${monday} 2`, `${wednesday} 5`];

    expect(await seen(diary, former)).toEqual({ read: [`${monday} 2`], title: '8Б', schools: ['s1502'] });
    expect((await seen(diary, former, addDays(monday, -7))).schools).toEqual(['s1502']);
    expect((await seen(diary, present)).read).toEqual(whole);
    const family = await seen(diary, aGuardian({ children: [timofey], schoolIds: [schoolId] }));
    expect(family.read).toEqual(whole);
    expect(new Set(family.schools)).toEqual(new Set(['s1502', schoolId]));
  },
);

test('R-07: weeks after the move are the former class teacher’s no more, weeks before are', async () => {
  const { diary, former, present } = await aMove();
  await using _ = diary;

  await expect(seen(diary, former, addDays(monday, 7))).rejects.toMatchObject({ code: 'not-found' });
  await expect(seen(diary, former, addDays(monday, -7))).resolves.toMatchObject({ title: '8Б' });
  await expect(seen(diary, present, addDays(monday, 7))).resolves.toMatchObject({ title: '8В' });
  await expect(seen(diary, { ...former, schoolIds: ['s1026'] })).rejects.toMatchObject({ code: 'not-found' });
});
