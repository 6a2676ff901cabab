import { expect, test } from '@jest/globals';
import {
  GiveTopic,
  LessonChanged,
  newId,
  PublishSubstitution,
  ReportTeacherAbsence,
  SetMarks,
  SetSetting,
} from '@parta/contracts';
import { aHeadTeacher, aSchoolAdministrator } from '@parta/testing';
import { aMark, Classroom, journalUnderTest, type JournalUnderTest } from '../testing.ts';

const schoolId = 's1502';
const room = new Classroom();
const physics = new Classroom({ subject: 'Физика' });
physics.group.yearId = room.group.yearId;
const head = aHeadTeacher();
const substitute = physics.teacher;
const lesson = room.lesson();
const beside = physics.lesson();
const instead = { kind: 'same-subject' as const, teacherIds: [substitute.personId], room: null };
const moved = { kind: 'moved' as const, day: '2026-11-19', number: 1, teacherIds: [room.teacher.personId], room: null };

async function expectRefused(
  journal: JournalUnderTest,
  change: PublishSubstitution['change'],
  code: string,
  caller = head,
) {
  const before = await journal.sql('select from substitution');
  const said = await journal.said(LessonChanged);
  const command = { lessonId: lesson.id, change, ver: 0 };

  await expect(journal.ask(PublishSubstitution, command, caller)).rejects.toMatchObject({ code });

  expect(await journal.sql('select from substitution')).toEqual(before);
  expect(await journal.said(LessonChanged)).toEqual(said);
}

test('F-072: nobody gives two lessons at one time, nor one while away', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  await physics.in(journal, beside);
  await expectRefused(journal, instead, 'teacher-busy');

  const absent = newId();
  const days = { from: '2026-11-18', until: '2026-11-18', numbers: [1] };
  const absence = {
    absenceId: newId(),
    schoolId,
    personId: absent,
    ...days,
    tasks: '',
    state: 'reported' as const,
    ver: 0,
  };
  await journal.ask(ReportTeacherAbsence, absence, head);
  await expectRefused(journal, { ...instead, teacherIds: [absent] }, 'teacher-absent');
});

test('N-28: a lesson moves to no day off, to no time its pupils or teacher have another one', async () => {
  await using journal = await journalUnderTest();
  physics.members = room.members;
  await room.in(journal, lesson, room.lesson({ day: '2026-11-20' }));
  await physics.in(journal, physics.lesson({ day: '2026-11-19' }));

  await expectRefused(journal, { ...moved, day: '2026-11-22' }, 'not-a-school-day');
  await expectRefused(journal, { ...moved, day: '2027-07-01' }, 'not-a-school-day');
  await expectRefused(journal, moved, 'class-busy');
  await expectRefused(journal, { ...moved, day: '2026-11-20' }, 'teacher-busy');
});

test('N-28, R-02: a lesson in which something is written is neither moved nor cancelled', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [aMark(lesson, room.pupils[0])] }, room.teacher);
  await expectRefused(journal, { kind: 'cancelled' }, 'lesson-has-entries');

  await journal.ask(GiveTopic, { lessonId: lesson.id, topic: 'Корни', ver: 0 }, room.teacher);
  await expectRefused(journal, moved, 'lesson-has-entries');
});

test('F-072, R-07: only the heads of the school publish; of two of them the slower is told', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  await expectRefused(journal, instead, 'forbidden', room.teacher);
  await expectRefused(journal, instead, 'not-found', aHeadTeacher({ schoolIds: ['s1026'] }));

  await journal.ask(PublishSubstitution, { lessonId: lesson.id, change: instead, ver: 0 }, head);
  await expectRefused(journal, instead, 'changed-meanwhile');
});

test('N-27: a school that does not cancel lessons is not made to', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  const kinds = { schoolId, name: 'substitution.kinds', value: ['same-subject'], from: '2026-09-01' };
  await journal.ask(SetSetting, kinds, aSchoolAdministrator());

  await expectRefused(journal, { kind: 'cancelled' }, 'substitution-kind-off');

  const answer = await journal.ask(PublishSubstitution, { lessonId: lesson.id, change: instead, ver: 0 }, head);
  expect(answer).toEqual({ ver: 1 });
});
