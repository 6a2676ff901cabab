import { expect, test } from '@jest/globals';
import { ClassFormed, GiveTopic, newId, SchoolDirectory, TopicGiven } from '@parta/contracts';
import { aCommandId, anyone, aPupil, aTeacher } from './callers.ts';
import { serviceUnderTest } from './service-under-test.ts';
import { GiveSecret, toyJournal } from './toy-journal.ts';

const anna = aTeacher();
const topic = (lessonId: string, text = 'Квадратные корни') => ({ lessonId, topic: text, ver: 0 });

test('B6: a command takes effect once, however often it arrives, and answers the same', async () => {
  await using journal = await serviceUnderTest(toyJournal);
  const id = aCommandId();
  const command = topic(newId());

  const first = await journal.ask(GiveTopic, command, anna, id);
  const second = await journal.ask(GiveTopic, command, anna, id);

  expect(second).toEqual(first);
  expect(await journal.said(TopicGiven)).toHaveLength(1);
});

test('B6: two copies of a command at the same moment are one', async () => {
  await using journal = await serviceUnderTest(toyJournal);
  const id = aCommandId();
  const command = topic(newId());

  const answers = await Promise.all([
    journal.ask(GiveTopic, command, anna, id),
    journal.ask(GiveTopic, command, anna, id),
  ]);

  expect(answers).toEqual([{ ver: 1 }, { ver: 1 }]);
  expect(await journal.said(TopicGiven)).toHaveLength(1);
});

test('B6: another command under the same id is a conflict', async () => {
  await using journal = await serviceUnderTest(toyJournal);
  const id = aCommandId();
  await journal.ask(GiveTopic, topic(newId()), anna, id);

  await expect(journal.ask(GiveTopic, topic(newId(), 'Другая тема'), anna, id)).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('B2: a failure after everything was written leaves no row, no event, no command', async () => {
  await using journal = await serviceUnderTest(toyJournal);
  const lessonId = newId();

  await expect(journal.ask(GiveTopic, topic(lessonId, 'throw'), anna)).rejects.toThrow('thrown after all was written');

  expect(await journal.sql('select from topic')).toHaveLength(0);
  expect(await journal.sql('select from event')).toHaveLength(0);
  expect(await journal.sql('select from stream_head')).toHaveLength(0);
  expect(await journal.sql('select from command')).toHaveLength(0);
});

test('B1: the facts of a school are numbered without holes in the order of their commits', async () => {
  await using journal = await serviceUnderTest(toyJournal);

  await Promise.all(Array.from({ length: 20 }, () => journal.ask(GiveTopic, topic(newId()), anna)));

  const seqs = await journal.sql<{ seq: string }>('select seq from event order by seq');
  expect(seqs.map(({ seq }) => Number(seq))).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
});

test('F-074: whoever holds no such right is refused before any transaction, whoever is unknown is asked to sign in', async () => {
  await using journal = await serviceUnderTest(toyJournal);

  await expect(journal.ask(GiveTopic, topic(newId()), aPupil())).rejects.toMatchObject({ code: 'forbidden' });
  await expect(journal.ask(GiveTopic, topic(newId()), anyone())).rejects.toMatchObject({ code: 'unknown-caller' });
  expect(await journal.said(TopicGiven)).toHaveLength(0);
});

test('a query cannot write', async () => {
  await using journal = await serviceUnderTest(toyJournal);

  await expect(journal.ask(SchoolDirectory, { schoolId: 's1502' }, anyone())).rejects.toThrow('read-only');
});

test('B4: a fact that cannot be applied leaves neither effect nor cursor', async () => {
  await using journal = await serviceUnderTest(toyJournal);
  const formed = { schoolId: 's1502', classId: newId(), yearId: newId(), title: '8Б', grade: 8, weekDays: 6, ver: 1 };
  await journal.tell(ClassFormed, formed);

  await expect(journal.tell(ClassFormed, { ...formed, title: 'poison' })).rejects.toThrow('cannot be applied');
  await journal.tell(ClassFormed, { ...formed, title: '8В' }, { seq: 1 });

  expect(await journal.sql('select title from heard_class')).toEqual([{ title: '8Б' }]);
  expect(await journal.sql('select last_seq from inbox_cursor')).toEqual([{ last_seq: '1' }]);
});

test('N154: a secret that was answered lies nowhere: a repeat is refused', async () => {
  await using journal = await serviceUnderTest(toyJournal);
  const id = aCommandId();

  expect(await journal.ask(GiveSecret, {}, anyone(), id)).toEqual({ secret: 'open sesame' });

  await expect(journal.ask(GiveSecret, {}, anyone(), id)).rejects.toMatchObject({ code: 'conflict' });
  expect(await journal.sql('select answer from command')).toEqual([{ answer: null }]);
  expect(await journal.sql('select from command_step')).toHaveLength(0);
});
