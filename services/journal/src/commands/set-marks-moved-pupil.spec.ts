import { expect, test } from '@jest/globals';
import { ClassJournal, GroupMembersSet, MarkSet, RecordAttendance, SetMarks } from '@parta/contracts';
import { aMark, Classroom, journalUnderTest } from '../testing.ts';

const MOVED_ON = '2026-10-12';

test('N-03: a pupil moved in October counts in each group on own days only', async () => {
  const [old, next] = [new Classroom(), new Classroom({ subject: 'Геометрия' })];
  const [pupil] = old.pupils;
  const days = ['2026-10-07', '2026-10-14'];
  const lessons = [old, next].map((room) => days.map((day) => room.lesson({ day })));
  await using journal = await journalUnderTest();
  journal.at('2026-10-14T12:00:00.000Z');
  await old.in(journal, ...lessons[0]!);
  await next.in(journal, ...lessons[1]!);
  const schoolId = old.group.schoolId;
  const left = old.members.map((member) => (member.pupilId === pupil ? { ...member, until: MOVED_ON } : member));
  const joined = [...next.members, { pupilId: pupil, from: MOVED_ON, until: null }];
  await journal.tell(GroupMembersSet, { schoolId, groupId: old.group.id, members: left, ver: 2 });
  await journal.tell(GroupMembersSet, { schoolId, groupId: next.group.id, members: joined, ver: 2 });
  const [oldBefore, oldAfter] = lessons[0]!.map(({ id }) => id);
  const [nextBefore, nextAfter] = lessons[1]!.map(({ id }) => id);
  const mark = (id = '') => ({ lessonId: id, marks: [aMark({ id }, pupil)] });
  const absent = { pupilId: pupil, code: 'ill' as const, minutes: null, ver: 0 };

  await journal.ask(SetMarks, mark(oldBefore), old.teacher);
  await journal.ask(SetMarks, mark(nextAfter), next.teacher);

  const strange = { code: 'pupil-not-in-lesson' };
  await expect(journal.ask(SetMarks, mark(oldAfter), old.teacher)).rejects.toMatchObject(strange);
  await expect(journal.ask(SetMarks, mark(nextBefore), next.teacher)).rejects.toMatchObject(strange);
  const roll = journal.ask(
    RecordAttendance,
    { lessonId: oldAfter ?? '', checked: true, pupils: [absent] },
    old.teacher,
  );
  await expect(roll).rejects.toMatchObject(strange);
  expect((await journal.said(MarkSet)).map(({ lessonId }) => lessonId)).toEqual([oldBefore, nextAfter]);
  const stays = await Promise.all(
    [old, next].map(async ({ group, teacher }) => {
      const page = await journal.ask(
        ClassJournal,
        { groupId: group.id, from: '2026-10-01', until: '2026-10-31' },
        teacher,
      );
      return page.pupils.find(({ pupilId }) => pupilId === pupil);
    }),
  );
  expect(stays).toMatchObject([
    { from: '2026-09-01', until: MOVED_ON },
    { from: MOVED_ON, until: null },
  ]);
});
