import { expect, test } from '@jest/globals';
import { MyJournals, newId } from '@parta/contracts';
import { aClassTeacher, aHeadTeacher, aTeacher } from '@parta/testing';
import { GroupRow } from '../store/school/group.row.ts';
import { SchoolRolesRow } from '../store/school/school-roles.row.ts';
import { aYear, Classroom, journalUnderTest } from '../testing.ts';

test('F-060: a teacher sees the own journals, a class teacher those of the class too, the head all of the school', async () => {
  await using journal = await journalUnderTest();
  const algebra = new Classroom();
  const physics = { ...algebra.group, id: newId(), title: '8Б Физика', subject: 'Физика' };
  const stranger = new Classroom({ schoolId: 's1026' });
  await algebra.in(journal);
  await stranger.in(journal);
  await journal.given(GroupRow, physics);
  const leader = aClassTeacher({ personId: algebra.teacher.personId });
  const roles = [{ role: 'classTeacher' as const, classId: algebra.schoolClass.id, from: '2026-09-01', until: null }];
  await journal.given(SchoolRolesRow, { personId: leader.personId, schoolId: 's1502', roles, ver: 1 });
  const seen = async (caller: typeof leader) =>
    (await journal.ask(MyJournals, {}, caller)).journals.map(({ title, mine }) => [title, mine]);

  expect(await seen(algebra.teacher)).toEqual([['8Б Алгебра', true]]);
  expect(await seen(leader)).toEqual([
    ['8Б Алгебра', true],
    ['8Б Физика', false],
  ]);
  expect(await seen(aHeadTeacher())).toHaveLength(2);
  expect(await seen(aTeacher())).toEqual([]);
});

test('F-060: the journals are those of the newest academic year', async () => {
  await using journal = await journalUnderTest();
  const last = new Classroom();
  Object.assign(last.year, aYear({ id: last.year.id, from: '2025-09-01', until: '2026-05-31' }));
  const now = new Classroom({ teacherId: last.teacher.personId });
  await last.in(journal);
  await now.in(journal);

  const { journals } = await journal.ask(MyJournals, {}, now.teacher);

  expect(journals.map(({ groupId }) => groupId)).toEqual([now.group.id]);
});
