import { expect, test } from '@jest/globals';
import { UnfilledLessons } from '@parta/contracts';
import { aHeadTeacher } from '@parta/testing';
import { Classroom, journalUnderTest } from '../testing.ts';

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
