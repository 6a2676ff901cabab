import { expect, test } from '@jest/globals';
import { ClosingOfSchool, DecideUnlock, newId, RequestUnlock, SetMarks, UnlockDecided } from '@parta/contracts';
import { aHeadTeacher, aSchoolAdministrator, aTeacher } from '@parta/testing';
import { aMark, Classroom, journalUnderTest } from '../testing.ts';

const room = new Classroom();
const { teacher } = room;
const [petya] = room.pupils;
const lesson = room.lesson({ day: '2026-11-09' });
const head = aHeadTeacher();
const schoolId = 's1502';
const five: SetMarks = { lessonId: lesson.id, marks: [aMark(lesson, petya)] };
const asked = (): RequestUnlock => ({ unlockId: newId(), groupId: room.group.id, reason: 'Болела две недели' });

test('N-34: a teacher asks with a reason, the head teacher opens the group for this teacher for the days of the school', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  const request = asked();
  await journal.ask(RequestUnlock, request, teacher);
  await expect(journal.ask(SetMarks, five, teacher)).rejects.toMatchObject({ code: 'lesson-closed' });
  expect((await journal.ask(ClosingOfSchool, { schoolId }, head)).unlocks).toMatchObject([
    { teacherId: teacher.personId, title: '8Б Алгебра', reason: 'Болела две недели', state: 'asked' },
  ]);

  const { until } = await journal.ask(DecideUnlock, { unlockId: request.unlockId, decision: 'granted' }, head);

  expect(until).toBe('2026-11-25');
  await journal.ask(SetMarks, five, teacher);
  expect(await journal.said(UnlockDecided)).toMatchObject([{ decision: 'granted', until, by: head.personId }]);
  expect((await journal.ask(ClosingOfSchool, { schoolId }, aSchoolAdministrator())).changes).toMatchObject([
    { what: 'mark', was: '', value: '5', by: teacher.personId, reason: 'Болела две недели', order: null },
  ]);
});

test('N-34: a request is refused, decided once, and can be made again', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  const request = asked();
  await journal.ask(RequestUnlock, request, teacher);
  await expect(journal.ask(RequestUnlock, asked(), teacher)).rejects.toMatchObject({ code: 'unlock-asked' });

  await journal.ask(DecideUnlock, { unlockId: request.unlockId, decision: 'refused' }, head);

  const again = journal.ask(DecideUnlock, { unlockId: request.unlockId, decision: 'granted' }, head);
  await expect(again).rejects.toMatchObject({ code: 'unlock-decided' });
  await expect(journal.ask(SetMarks, five, teacher)).rejects.toMatchObject({ code: 'lesson-closed' });
  await journal.ask(RequestUnlock, asked(), teacher);
  expect(await journal.said(UnlockDecided)).toHaveLength(1);
});

test('R-07, N-34: nobody asks for a foreign group, and only heads of the school decide', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  const request = asked();
  await expect(journal.ask(RequestUnlock, request, aTeacher())).rejects.toMatchObject({ code: 'forbidden' });
  const elsewhere = aTeacher({ personId: teacher.personId, schoolIds: ['s1026'] });
  await expect(journal.ask(RequestUnlock, request, elsewhere)).rejects.toMatchObject({ code: 'not-found' });
  await journal.ask(RequestUnlock, request, teacher);
  const decision = { unlockId: request.unlockId, decision: 'granted' as const };

  await expect(journal.ask(DecideUnlock, decision, teacher)).rejects.toMatchObject({ code: 'forbidden' });
  const foreign = aHeadTeacher({ schoolIds: ['s1026'] });
  await expect(journal.ask(DecideUnlock, decision, foreign)).rejects.toMatchObject({ code: 'not-found' });
  await expect(journal.ask(ClosingOfSchool, { schoolId }, foreign)).rejects.toMatchObject({ code: 'not-found' });

  expect(await journal.said(UnlockDecided)).toEqual([]);
});
