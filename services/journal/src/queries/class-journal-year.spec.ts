import { expect, test } from '@jest/globals';
import { ClassJournal, newId } from '@parta/contracts';
import { addDays, averageOfJournal, weekdayOf } from '@parta/school';
import { markIdOf } from '../domain/cells.ts';
import { firstWorkId } from '../domain/works.ts';
import { MarkRow } from '../store/lessons/mark.row.ts';
import { WorkRow } from '../store/lessons/work.row.ts';
import { Classroom, journalUnderTest } from '../testing.ts';

const PUPILS = 35;
const LESSONS = 70;

/** Seventy lessons from September on, two a week. */
const days = Array.from({ length: 300 }, (_, at) => addDays('2026-09-01', at))
  .filter((day) => [2, 4].includes(weekdayOf(day)))
  .slice(0, LESSONS);

test('F-060, F-078: the year of a journal, 35 pupils and 70 lessons with a mark in every cell, is one read that says all of it', async () => {
  await using journal = await journalUnderTest();
  const room = new Classroom();
  const pupilIds = Array.from({ length: PUPILS }, () => newId());
  room.members = pupilIds.map((pupilId) => ({ pupilId, from: '2026-09-01', until: null }));
  const lessons = days.map((day, at) => room.lesson({ day, topic: `Тема ${at + 1}`, topicVer: 1, status: 'kept' }));
  await room.in(journal, ...lessons);
  const at = new Date('2026-11-18T09:00:00Z');
  const place = { schoolYear: 2026, schoolId: 's1502', at, ver: 1 };
  const works = lessons.map(({ id: lessonId, groupId, day }) => {
    const work = {
      id: firstWorkId(lessonId),
      lessonId,
      groupId,
      day,
      typeId: 'answer',
      title: '',
      weight: 100,
      counts: true,
    };
    return { ...work, schoolId: 's1502', parts: 1, at, ver: 1 };
  });
  const marks = works.flatMap(({ id: workId, lessonId }) =>
    pupilIds.map((pupilId, n) => {
      const cell = { id: markIdOf(workId, pupilId, 0), workId, lessonId, pupilId, part: 0, value: String(2 + (n % 4)) };
      return { ...place, ...cell, comment: null, due: null, retakeOf: null, by: room.teacher.personId };
    }),
  );
  await journal.given(WorkRow, ...works);
  await journal.given(MarkRow, ...marks);

  const asked = { groupId: room.group.id, from: '2026-09-01', until: '2027-08-31' };
  const page = await journal.ask(ClassJournal, asked, room.teacher);

  expect([page.pupils.length, page.lessons.length, page.marks.length]).toEqual([PUPILS, LESSONS, PUPILS * LESSONS]);
  expect(page.lessons.map(({ topic }) => topic)).toEqual(days.map((_, n) => `Тема ${n + 1}`));
  const own = page.marks.filter(({ pupilId }) => pupilId === pupilIds[1]);
  const counted = own.map((mark) => ({ ...mark, day: days[0]!, scale: page.scale, weight: 100, counts: true }));
  expect(averageOfJournal(counted, [], days[0]!)).toEqual({ n: BigInt(LESSONS * 300), d: BigInt(LESSONS * 100) });
}, 60_000);
