import { expect, test } from '@jest/globals';
import {
  AcademicYearOpened,
  ClassFormed,
  ClassJournal,
  GroupFormed,
  GroupMembersSet,
  GuardianshipVerified,
  MyJournals,
  newId,
  SchoolRegistered,
  SchoolRolesSet,
  TeachingAssigned,
} from '@parta/contracts';
import { aClassTeacher, aTeacher } from '@parta/testing';
import { aYear, journalUnderTest } from '../testing.ts';

const schoolId = 's1502';
const [yearId, classId, groupId, child] = [newId(), newId(), newId(), newId()];
const teacher = aTeacher();
const leader = aClassTeacher();
const { title, from, until, periods } = aYear();
const ofYear = { schoolId, yearId, ver: 1 };
const formed = {
  ...ofYear,
  groupId,
  title: '8Б Алгебра',
  subject: 'Алгебра',
  scale: 'five' as const,
  classIds: [classId],
};
const term = { from, until: null };

test('F-060: a journal follows from the facts of the registry, in whatever order they come', async () => {
  await using journal = await journalUnderTest();

  await journal.tell(TeachingAssigned, {
    schoolId,
    groupId,
    teachers: [{ personId: teacher.personId, ...term }],
    ver: 1,
  });
  await journal.tell(GroupMembersSet, { schoolId, groupId, members: [{ pupilId: child, ...term }], ver: 1 });
  await journal.tell(GroupFormed, formed);
  await journal.tell(ClassFormed, { ...ofYear, classId, title: '8Б', grade: 8, weekDays: 6 });
  await journal.tell(AcademicYearOpened, { ...ofYear, title, from, until, periods });
  await journal.tell(SchoolRegistered, {
    schoolId,
    aboutId: newId(),
    title: 'Школа № 1502',
    timeZone: 'Asia/Vladivostok',
  });
  await journal.tell(GuardianshipVerified, {
    ...{ schoolId, guardianshipId: newId(), adultId: teacher.personId, childId: child, kind: 'mother' },
    ...{ ...term, restricted: true, ver: 1 },
  });
  await journal.tell(SchoolRolesSet, {
    schoolId,
    personId: leader.personId,
    roles: [{ role: 'classTeacher', classId, ...term }],
    ver: 1,
  });

  const page = { groupId, from: '2026-11-16', until: '2026-11-22' };
  const shown = await journal.ask(ClassJournal, page, teacher);
  expect(shown).toMatchObject({ classTitles: ['8Б'], pupils: [{ pupilId: child, ownChild: true }], writable: true });
  expect((await journal.ask(MyJournals, {}, leader)).journals).toMatchObject([{ groupId, mine: false }]);
  expect(await journal.sql('select time_zone from school')).toEqual([{ time_zone: 'Asia/Vladivostok' }]);
});

test('B8: what is heard again in an older version changes nothing', async () => {
  await using journal = await journalUnderTest();
  await journal.tell(GroupFormed, { ...formed, ver: 2 });

  await journal.tell(GroupFormed, { ...formed, title: 'старое название', ver: 1 });
  await journal.tell(GroupFormed, { ...formed, title: '8Б Алгебра и начала анализа', ver: 3 });

  expect(await journal.sql('select title, ver from study_group')).toEqual([
    { title: '8Б Алгебра и начала анализа', ver: 3 },
  ]);
});
