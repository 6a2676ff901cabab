import { expect, test } from '@jest/globals';
import { ClassJournal, GiveTopic, TopicGiven } from '@parta/contracts';
import { aTeacher } from '@parta/testing';
import { Classroom, journalUnderTest } from '../testing.ts';

const room = new Classroom();
const { teacher } = room;
const lesson = room.lesson();
const topic = { lessonId: lesson.id, topic: ' Квадратные корни ', ver: 0 };

test('F-071: the topic of a lesson stands, and the lesson is kept', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);

  expect(await journal.ask(GiveTopic, topic, teacher)).toEqual({ ver: 1 });

  const page = { groupId: room.group.id, from: '2026-11-18', until: '2026-11-18' };
  expect((await journal.ask(ClassJournal, page, teacher)).lessons).toMatchObject([
    { topic: 'Квадратные корни', topicVer: 1, status: 'kept' },
  ]);
  expect(await journal.said(TopicGiven)).toMatchObject([{ lessonId: lesson.id, topic: 'Квадратные корни', ver: 1 }]);
});

test('F-071: an empty topic takes it back, and the lesson is planned again', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  await journal.ask(GiveTopic, topic, teacher);

  await journal.ask(GiveTopic, { ...topic, topic: '', ver: 1 }, teacher);

  expect(await journal.sql('select status, touched from lesson')).toEqual([{ status: 'planned', touched: true }]);
  expect((await journal.said(TopicGiven)).map((said) => said.topic)).toEqual(['Квадратные корни', '']);
});

test('N-16: of two who wrote the topic the second is told the words that stand', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  await journal.ask(GiveTopic, topic, teacher);

  await expect(journal.ask(GiveTopic, { ...topic, topic: 'Другая' }, teacher)).rejects.toMatchObject({
    code: 'changed-meanwhile',
    details: { topic: 'Квадратные корни', ver: 1 },
  });
  expect(await journal.said(TopicGiven)).toHaveLength(1);
});

test('no topic in a cancelled lesson, nor by a teacher of another group', async () => {
  await using journal = await journalUnderTest();
  const cancelled = room.lesson({ status: 'cancelled' });
  await room.in(journal, lesson, cancelled);

  await expect(journal.ask(GiveTopic, { ...topic, lessonId: cancelled.id }, teacher)).rejects.toMatchObject({
    code: 'lesson-cancelled',
  });
  await expect(journal.ask(GiveTopic, topic, aTeacher())).rejects.toMatchObject({ code: 'forbidden' });
  expect(await journal.said(TopicGiven)).toHaveLength(0);
});
