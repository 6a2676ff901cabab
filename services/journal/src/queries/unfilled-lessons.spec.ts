import { expect, test } from '@jest/globals';
import { newId, PlanWork, SetMarks, SetSetting, UnfilledLessons } from '@parta/contracts';
import { aHeadTeacher, aSchoolAdministrator } from '@parta/testing';
import { aMark, Classroom, type JournalUnderTest, journalUnderTest } from '../testing.ts';

const room = new Classroom();
const schoolId = 's1502';
const days = { schoolId, from: '2026-09-01', until: '2026-12-31' };

test('R-35: the unfilled are exact: past, without roll or topic; no holiday, cancelled lesson or empty group', async () => {
  await using journal = await journalUnderTest();
  const full = { checked: true, topic: 'Дроби', status: 'kept' as const };
  const noTopic = room.lesson({ day: '2026-11-17', checked: true, status: 'kept' });
  const noRoll = room.lesson({ day: '2026-11-17', number: 2, topic: 'Дроби', status: 'kept' });
  const neither = room.lesson({ day: '2026-11-20' });
  const others = [
    room.lesson({ day: '2026-11-18', ...full }),
    room.lesson({ day: '2026-11-19', status: 'cancelled' }),
    room.lesson({ day: '2026-11-19', number: 2, status: 'withdrawn' }),
    ...['2026-10-28', '2026-11-04', '2026-11-21', '2026-11-23'].map((day) => room.lesson({ day })),
  ];
  await room.in(journal, neither, noRoll, noTopic, ...others);
  const empty = new Classroom({ subject: 'Физика' });
  empty.members = [{ pupilId: empty.pupils[0], from: '2026-11-18', until: null }];
  await empty.in(journal, empty.lesson({ day: '2026-11-17' }));

  const { lessons } = await journal.ask(UnfilledLessons, days, aHeadTeacher());

  expect(lessons.map(({ lessonId, lacks }) => [lessonId, lacks])).toEqual([
    [noTopic.id, ['topic']],
    [noRoll.id, ['roll']],
    [neither.id, ['roll', 'topic']],
  ]);
  expect(lessons[0]).toMatchObject({ classTitles: ['8Б'], teacherIds: [room.teacher.personId], number: 1 });
});

test('R-35, R-29: a lesson is past when its day is over in the zone of the school', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, room.lesson());

  journal.at('2026-11-18T20:59:59.000Z');
  expect((await journal.ask(UnfilledLessons, days, aHeadTeacher())).lessons).toEqual([]);
  journal.at('2026-11-18T21:00:00.000Z');
  expect((await journal.ask(UnfilledLessons, days, aHeadTeacher())).lessons).toHaveLength(1);

  const foreign = journal.ask(UnfilledLessons, days, aHeadTeacher({ schoolIds: ['s1026'] }));
  await expect(foreign).rejects.toMatchObject({ code: 'not-found' });
});

const set = (journal: JournalUnderTest, name: string, value: number) =>
  journal.ask(SetSetting, { schoolId, name, value, from: '2026-09-01' }, aSchoolAdministrator());

test('N-51: a topic is missed so many days after its lesson as the school gives, the roll on the next day', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, room.lesson({ day: '2026-11-19' }), room.lesson({ day: '2026-11-20' }));
  await set(journal, 'entry.topicDays', 2);

  const { lessons } = await journal.ask(UnfilledLessons, days, aHeadTeacher());

  expect(lessons.map(({ day, lacks }) => [day, lacks])).toEqual([
    ['2026-11-19', ['roll', 'topic']],
    ['2026-11-20', ['roll']],
  ]);
});

test('N-51: works without a mark are missed after the days of their kind: an answer at once, written works later, essays last', async () => {
  await using journal = await journalUnderTest();
  const filled = { checked: true, topic: 'Дроби', status: 'kept' as const };
  const [early, late] = [room.lesson({ day: '2026-11-16', ...filled }), room.lesson({ day: '2026-11-17', ...filled })];
  await room.in(journal, early, late);
  const plan = async (lesson: { id: string }, typeId: string, title = '') => {
    const work = { workId: newId(), lessonId: lesson.id, typeId, title, parts: 1, ver: 0 };
    await journal.ask(PlanWork, work, room.teacher);
    return work.workId;
  };
  for (const lesson of [early, late]) {
    await plan(lesson, 'answer', 'Пересказ');
    await plan(lesson, 'control', `Контрольная ${lesson.day}`);
    await plan(lesson, 'essay');
  }
  const marked = await plan(early, 'test', 'Проверочная');
  const marks = [aMark(early, room.pupils[0], { workId: marked })];
  await journal.ask(SetMarks, { lessonId: early.id, marks }, room.teacher);
  const unmarked = async () => {
    const { lessons } = await journal.ask(UnfilledLessons, days, aHeadTeacher());
    return lessons.map((lesson) => [lesson.lacks, lesson.unmarked]);
  };

  expect(await unmarked()).toEqual([
    [[], ['Пересказ', 'Контрольная 2026-11-16']],
    [[], ['Пересказ']],
  ]);
  await set(journal, 'entry.writtenDays', 6);
  await set(journal, 'entry.oralDays', 6);
  await set(journal, 'entry.essayDays', 5);
  expect(await unmarked()).toEqual([[[], ['Сочинение, изложение']]]);
});
