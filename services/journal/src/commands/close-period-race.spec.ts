import { expect, test } from '@jest/globals';
import { ClosePeriod, MarkSet, PeriodClosed, SetMarks } from '@parta/contracts';
import { aHeadTeacher } from '@parta/testing';
import { aMark, Classroom, journalUnderTest } from '../testing.ts';

const TEACHERS = 12;
const SAVES = 6;

test('R-06, N-34: who was still saving when the period was closed was in time or is told so; nothing comes after it', async () => {
  await using journal = await journalUnderTest();
  const room = new Classroom();
  const lessons = Array.from({ length: TEACHERS }, () => room.lesson({ day: '2026-12-28' }));
  await room.in(journal, ...lessons);
  journal.at('2026-12-31T09:00:00.000Z');
  const [petya] = room.pupils;
  const periodId = room.year.periods[1]?.periodId ?? '';
  const close = { schoolId: 's1502', yearId: room.year.id, periodId };

  const refused: string[] = [];
  const teachers = lessons.map(async (lesson) => {
    for (let ver = 0; ver < SAVES; ver += 1) {
      const marks = [aMark(lesson, petya, { value: String(2 + (ver % 4)), ver })];
      const saved = journal.ask(SetMarks, { lessonId: lesson.id, marks }, room.teacher);
      await saved.catch((error: { code: string }) => void refused.push(error.code));
    }
  });
  await Promise.all([...teachers, journal.ask(ClosePeriod, close, aHeadTeacher())]);

  const order = await journal.sql<{ type: string }>('select type from event order by seq');
  const said = order.map(({ type }) => type).filter((type) => type !== 'journal.work-planned');
  expect(said.at(-1)).toBe('journal.period-closed');
  expect(await journal.said(PeriodClosed)).toHaveLength(1);
  expect(refused.filter((code) => code === 'period-closed').length + (await journal.said(MarkSet)).length).toBe(
    TEACHERS * SAVES,
  );
});
