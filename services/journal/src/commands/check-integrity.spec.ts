import { expect, test } from '@jest/globals';
import { CheckIntegrity, IntegrityFindings, newId, SetMarks } from '@parta/contracts';
import { aHeadTeacher, theService } from '@parta/testing';
import { ExcuseRow } from '../store/absences/excuse.row.ts';
import { aMark, Classroom, journalUnderTest, type JournalUnderTest } from '../testing.ts';

const room = new Classroom();
const [petya, varya] = room.pupils;
const schoolId = 's1502';

const check = (journal: JournalUnderTest) => journal.ask(CheckIntegrity, {}, theService('journal'));
const found = async (journal: JournalUnderTest) => {
  const { findings } = await journal.ask(IntegrityFindings, { schoolId }, aHeadTeacher());
  return findings.map(({ kind, lessonId, pupilId }) => [kind, lessonId, pupilId]);
};

test('N-36: each planted defect is found and names its lesson; what is right is not', async () => {
  await using journal = await journalUnderTest();
  const [right, cancelled, outside] = [17, 18, 19].map((day) => room.lesson({ day: `2026-11-${day}` }));
  const holiday = room.lesson({ day: '2026-11-20' });
  const excused = room.lesson({ day: '2026-11-16' });
  const lessons = [right, cancelled, outside, holiday].flatMap((lesson) => lesson ?? []);
  await room.in(journal, excused, ...lessons);
  for (const lesson of lessons) {
    await journal.ask(SetMarks, { lessonId: lesson.id, marks: [aMark(lesson, petya)] }, room.teacher);
  }
  await journal.sql(`update lesson set status = 'cancelled' where id = $1`, [cancelled?.id]);
  await journal.sql(`update lesson set day = '2026-11-04' where id = $1`, [holiday.id]);
  await journal.sql('update mark set pupil_id = $2 where lesson_id = $1', [outside?.id, newId()]);
  const range = { from: '2026-11-16', until: '2026-11-17', kind: 'ill' as const, certificate: false };
  await journal.given(ExcuseRow, { id: newId(), schoolId, pupilId: varya, ...range, by: null, at: new Date() });

  await check(journal);

  const planted = [
    ['cancelled-lesson', cancelled?.id, petya],
    ['excuse-without-absence', excused.id, varya],
    ['no-school', holiday.id, petya],
    ['outside-group', outside?.id, expect.any(String)],
  ];
  expect((await found(journal)).toSorted()).toEqual(planted);
});

test('N-36: a school is looked through once a night, and what was mended is gone after the next', async () => {
  await using journal = await journalUnderTest();
  const lesson = room.lesson();
  await room.in(journal, lesson);
  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [aMark(lesson, petya)] }, room.teacher);
  await journal.sql(`update lesson set status = 'cancelled' where id = $1`, [lesson.id]);

  await check(journal);
  await journal.sql(`update lesson set status = 'kept' where id = $1`, [lesson.id]);
  await check(journal);
  expect(await found(journal)).toHaveLength(1);

  journal.at('2026-11-22T22:00:00.000Z');
  await check(journal);
  expect(await found(journal)).toEqual([]);
  const foreign = journal.ask(IntegrityFindings, { schoolId }, aHeadTeacher({ schoolIds: ['s1026'] }));
  await expect(foreign).rejects.toMatchObject({ code: 'not-found' });
});
