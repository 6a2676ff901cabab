import { expect, test } from '@jest/globals';
import { ClassJournal, GiveHomework, newId, PlanWork, SetMarks, SetWorkType } from '@parta/contracts';
import { averageOf, formatAverage } from '@parta/school';
import { aClassTeacher, aGuardian, aHeadTeacher, aTeacher } from '@parta/testing';
import { GuardianshipRow } from '../store/school/guardianship.row.ts';
import { SchoolRolesRow } from '../store/school/school-roles.row.ts';
import { aMark, Classroom, type JournalUnderTest, journalUnderTest } from '../testing.ts';

const room = new Classroom();
const { teacher, pupils, group } = room;
const [first, second] = pupils;
const lesson = room.lesson();
const page = { groupId: group.id, from: '2026-11-16', until: '2026-11-22' };

/** The average of a pupil as a browser counts it from the page. */
async function averageOnPage(journal: JournalUnderTest, pupilId: string): Promise<string | undefined> {
  const { scale, lessons, marks } = await journal.ask(ClassJournal, page, teacher);
  const works = new Map(lessons.flatMap((each) => each.works).map((work) => [work.workId, work]));
  const own = marks.filter((mark) => mark.pupilId === pupilId);
  const average = averageOf(
    own.map(({ workId, value }) => ({
      scale,
      value,
      weight: works.get(workId)?.weight ?? 0,
      counts: works.get(workId)?.counts ?? false,
    })),
  );
  return average && formatAverage(average, 'ru');
}

test('F-073, F-078: a page holds pupils, dated lessons, works, marks, topics and homework of the days asked for, and no others', async () => {
  await using journal = await journalUnderTest();
  const [before, next] = [room.lesson({ day: '2026-11-13' }), room.lesson({ day: '2026-11-20', number: 2 })];
  const withdrawn = room.lesson({ day: '2026-11-19', status: 'withdrawn' });
  await room.in(journal, next, lesson, before, withdrawn);
  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [aMark(lesson, first, { comment: 'У доски' })] }, teacher);
  const task = {
    homeworkId: newId(),
    lessonId: lesson.id,
    kind: 'task' as const,
    text: '§ 12',
    due: null,
    pupilIds: null,
    ver: 0,
  };
  await journal.ask(GiveHomework, task, teacher);

  const shown = await journal.ask(ClassJournal, page, teacher);

  expect(shown).toMatchObject({
    ...{ title: '8Б Алгебра', subject: 'Алгебра', scale: 'five', classTitles: ['8Б'], writable: true },
    teacherIds: [teacher.personId],
    thresholds: [250, 350, 450],
    pupils: pupils.map((pupilId) => ({ pupilId, ownChild: false })),
    lessons: [
      {
        lessonId: lesson.id,
        writable: true,
        works: [{ typeId: 'answer', weight: 100, ver: 1 }],
        homework: [{ text: '§ 12', dueLessonId: next.id }],
      },
      { lessonId: next.id, day: '2026-11-20', number: 2, works: [{ typeId: 'answer', ver: 0 }], homework: [] },
    ],
    marks: [{ pupilId: first, value: '5', comment: 'У доски', by: teacher.personId, ver: 1 }],
    attendance: [],
  });
  expect(shown.periods).toHaveLength(4);
});

test('N-14: the first work of an empty lesson is named before any mark, so that two editors mean the same cell', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);

  const { lessons } = await journal.ask(ClassJournal, page, teacher);

  expect(lessons[0]?.works[0]?.workId).toBe(aMark(lesson, first).workId);
});

test('R-01: works, days and weights make the average; a debt, a removed and an uncounted mark change nothing', async () => {
  await using journal = await journalUnderTest();
  const later = room.lesson({ day: '2026-11-20' });
  await room.in(journal, lesson, later);
  const control = { workId: newId(), lessonId: later.id, typeId: 'control', title: '', parts: 1, ver: 0 };
  const formative = { ...control, workId: newId(), typeId: 'formative' };
  await journal.ask(PlanWork, control, teacher);
  await journal.ask(PlanWork, formative, teacher);

  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [aMark(lesson, first, { value: '3' })] }, teacher);
  const ofLater = [
    aMark(later, first, { workId: control.workId, value: '5' }),
    aMark(later, first, { workId: formative.workId, value: '2' }),
    aMark(later, first, { value: 'debt' }),
  ];
  await journal.ask(SetMarks, { lessonId: later.id, marks: ofLater }, teacher);
  await journal.ask(SetMarks, { lessonId: later.id, marks: [aMark(later, first, { value: null, ver: 1 })] }, teacher);

  expect(await averageOnPage(journal, first)).toBe('4,50');
});

test('R-11, R-13: without a counting mark there is no average; 13/3 is shown as 4,33', async () => {
  await using journal = await journalUnderTest();
  const double = {
    schoolId: 's1502',
    typeId: 'homework',
    title: 'Работа',
    weight: 200,
    counts: true,
    from: '2026-09-01',
  };
  await room.in(journal, lesson);
  await journal.ask(SetWorkType, double, aHeadTeacher());
  const work = { workId: newId(), lessonId: lesson.id, typeId: 'homework', title: '', parts: 1, ver: 0 };
  await journal.ask(PlanWork, work, teacher);
  const five = aMark(lesson, first, { workId: work.workId });
  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [five, aMark(lesson, first, { value: '3' })] }, teacher);
  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [aMark(lesson, second, { value: 'ex' })] }, teacher);

  expect(await averageOnPage(journal, first)).toBe('4,33');
  expect(await averageOnPage(journal, second)).toBeUndefined();
});

test('R-07: the journal of another school, of a colleague, of an ended assignment is not there', async () => {
  await using journal = await journalUnderTest();
  const ended = aTeacher();
  const ours = new Classroom();
  ours.teachers = [...ours.teachers, { personId: ended.personId, from: '2026-09-01', until: '2026-11-01' }];
  await ours.in(journal, ours.lesson());
  const asked = { ...page, groupId: ours.group.id };
  const elsewhere = aTeacher({ personId: ours.teacher.personId, schoolIds: ['s1026'] });

  for (const caller of [aTeacher(), ended, elsewhere, aClassTeacher()]) {
    await expect(journal.ask(ClassJournal, asked, caller)).rejects.toMatchObject({ code: 'not-found' });
  }
  await expect(journal.ask(ClassJournal, asked, aGuardian())).rejects.toMatchObject({ code: 'forbidden' });
  await expect(journal.ask(ClassJournal, { ...page, groupId: newId() }, teacher)).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('F-078: whoever leads the class and the head of the school read the page, and write nothing in it', async () => {
  await using journal = await journalUnderTest();
  const leader = aClassTeacher();
  await room.in(journal, lesson);
  const roles = [{ role: 'classTeacher' as const, classId: room.schoolClass.id, from: '2026-09-01', until: null }];
  await journal.given(SchoolRolesRow, { personId: leader.personId, schoolId: 's1502', roles, ver: 1 });

  for (const caller of [leader, aHeadTeacher()]) {
    const shown = await journal.ask(ClassJournal, page, caller);
    expect(shown).toMatchObject({ writable: false, lessons: [{ writable: false }] });
  }
  const asSubjectTeacher = aTeacher({ personId: leader.personId });
  await expect(journal.ask(ClassJournal, page, asSubjectTeacher)).rejects.toMatchObject({ code: 'not-found' });
});

test('pupils are those who belonged to the group on a day of the page; the own child is named', async () => {
  await using journal = await journalUnderTest();
  const moving = new Classroom();
  const [gone, own, comes] = moving.pupils;
  moving.members = [
    { pupilId: gone, from: '2026-09-01', until: '2026-11-16' },
    { pupilId: own, from: '2026-09-01', until: '2026-11-17' },
    { pupilId: comes, from: '2026-11-22', until: null },
  ];
  await moving.in(journal, moving.lesson());
  const pair = {
    schoolId: 's1502',
    adultId: moving.teacher.personId,
    childId: own,
    from: '2026-09-01',
    until: null,
    ver: 1,
  };
  await journal.given(GuardianshipRow, { id: newId(), ...pair });

  const shown = await journal.ask(ClassJournal, { ...page, groupId: moving.group.id }, moving.teacher);

  expect(shown.pupils).toEqual([
    { pupilId: own, from: '2026-09-01', until: '2026-11-17', ownChild: true },
    { pupilId: comes, from: '2026-11-22', until: null, ownChild: false },
  ]);
});
