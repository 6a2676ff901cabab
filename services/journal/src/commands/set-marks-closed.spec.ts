import { expect, test } from '@jest/globals';
import {
  ClassJournal,
  GiveTopic,
  MarkHistory,
  MarkSet,
  newId,
  RecordAttendance,
  SetMarks,
  TopicGiven,
} from '@parta/contracts';
import { aTeacher } from '@parta/testing';
import { SchoolRow } from '../store/school/school.row.ts';
import { SettingRow } from '../store/school/setting.row.ts';
import { WorkRow } from '../store/lessons/work.row.ts';
import { aMark, Classroom, journalUnderTest, type JournalUnderTest, markIdIn } from '../testing.ts';

const room = new Classroom();
const { teacher } = room;
const [petya] = room.pupils;
/** Of Wednesday, 18 November: with seven days it is open until the end of the 25th. */
const lesson = room.lesson();
const LAST = '2026-11-25T20:59:59.999Z';
const NEXT = '2026-11-25T21:00:00.000Z';
const five: SetMarks = { lessonId: lesson.id, marks: [aMark(lesson, petya)] };

async function setting(journal: JournalUnderTest, name: string, value: number | 'none', from = '2026-09-01') {
  await journal.given(SettingRow, { schoolId: 's1502', name, from, value, by: null, at: new Date('2026-09-01') });
}

async function unlocked(journal: JournalUnderTest, teacherId: string, until: string): Promise<void> {
  await journal.sql(
    `insert into unlock (school_id, id, group_id, teacher_id, reason, asked_at, state, until)
     values ('s1502', $1, $2, $3, 'Болела', now(), 'granted', $4)`,
    [newId(), room.group.id, teacherId, until],
  );
}

test('R-29, N-34: the last minute of the last day is open, the next is closed', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);

  journal.at(LAST);
  await journal.ask(SetMarks, five, teacher);
  journal.at(NEXT);
  const late = { ...five, marks: [aMark(lesson, petya, { value: '4', ver: 1 })] };
  const refused = { code: 'lesson-closed', details: { closed: '2026-11-26' } };
  await expect(journal.ask(SetMarks, late, teacher)).rejects.toMatchObject(refused);
  await expect(journal.ask(GiveTopic, { lessonId: lesson.id, topic: 'Дроби', ver: 0 }, teacher)).rejects.toMatchObject(
    refused,
  );
  const roll: RecordAttendance = { lessonId: lesson.id, checked: true, pupils: [] };
  await expect(journal.ask(RecordAttendance, roll, teacher)).rejects.toMatchObject(refused);

  expect(await journal.said(MarkSet)).toHaveLength(1);
  expect(await journal.said(TopicGiven)).toEqual([]);
  const page = { groupId: room.group.id, from: lesson.day, until: lesson.day };
  expect((await journal.ask(ClassJournal, page, teacher)).lessons).toMatchObject([{ writable: false, closed: 'age' }]);
});

test('R-29: the day ends in the zone of the school, not in Moscow’s', async () => {
  await using journal = await journalUnderTest();
  await journal.given(SchoolRow, { id: 's1502', title: 'Школа № 1502', timeZone: 'Asia/Kamchatka' });
  await room.in(journal, lesson);

  journal.at('2026-11-25T11:59:59.999Z');
  await journal.ask(SetMarks, five, teacher);
  journal.at('2026-11-25T12:00:00.000Z');
  const late = { ...five, marks: [aMark(lesson, petya, { value: '4', ver: 1 })] };
  await expect(journal.ask(SetMarks, late, teacher)).rejects.toMatchObject({ code: 'lesson-closed' });

  expect(await journal.said(MarkSet)).toHaveLength(1);
});

test('N-34: a school sets its own days, from a day on; with none lessons stay open', async () => {
  await using journal = await journalUnderTest();
  const before = room.lesson({ day: '2026-11-11' });
  await room.in(journal, lesson, before);
  await setting(journal, 'closing.lessonDays', 'none', '2026-11-16');

  journal.at('2027-05-25T09:00:00.000Z');
  await journal.ask(SetMarks, five, teacher);
  const old = { lessonId: before.id, marks: [aMark(before, petya)] };
  await expect(journal.ask(SetMarks, old, teacher)).rejects.toMatchObject({ code: 'lesson-closed' });

  expect(await journal.said(MarkSet)).toHaveLength(1);
});

test('N-34: marks for homework close by days of their own', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  await setting(journal, 'closing.homeworkDays', 14);
  const workId = newId();
  const place = { schoolId: 's1502', id: workId, lessonId: lesson.id, groupId: room.group.id, day: lesson.day };
  const work = { typeId: 'homework', title: '', weight: 100, counts: true, parts: 1, at: new Date(), ver: 1 };
  await journal.given(WorkRow, { ...place, ...work });

  journal.at(NEXT);
  await journal.ask(SetMarks, { ...five, marks: [aMark(lesson, petya, { workId })] }, teacher);
  await expect(journal.ask(SetMarks, five, teacher)).rejects.toMatchObject({ code: 'lesson-closed' });
  journal.at('2026-12-02T21:00:00.000Z');
  const again = { ...five, marks: [aMark(lesson, petya, { workId, value: '4', ver: 1 })] };
  await expect(journal.ask(SetMarks, again, teacher)).rejects.toMatchObject({ code: 'lesson-closed' });

  expect(await journal.said(MarkSet)).toHaveLength(1);
});

test('R-06, N-34, N-35: what one teacher writes in an opened journal has actor, reason, time, old and new, readable in the cell', async () => {
  await using journal = await journalUnderTest();
  const colleague = aTeacher();
  room.teachers = [...room.teachers, { personId: colleague.personId, from: '2026-09-01', until: null }];
  await room.in(journal, lesson);
  await journal.ask(SetMarks, five, teacher);
  await unlocked(journal, teacher.personId, '2026-12-03');
  journal.at('2026-12-03T20:59:59.000Z');

  const late = { ...five, marks: [aMark(lesson, petya, { value: '4', ver: 1 })] };
  await expect(journal.ask(SetMarks, late, colleague)).rejects.toMatchObject({ code: 'lesson-closed' });
  await journal.ask(SetMarks, late, teacher);
  await journal.ask(GiveTopic, { lessonId: lesson.id, topic: 'Дроби', ver: 0 }, teacher);
  const pupils = [{ pupilId: petya, code: 'ill' as const, minutes: null, ver: 0 }];
  await journal.ask(RecordAttendance, { lessonId: lesson.id, checked: true, pupils }, teacher);

  const facts = { by: teacher.personId, reason: 'Болела' };
  expect(await journal.sql(`select * from late_change order by what, at`)).toMatchObject([
    { ...facts, what: 'attendance', was: '', value: 'ill', pupil_id: petya },
    { ...facts, what: 'mark', was: '5', value: '4', at: new Date('2026-12-03T20:59:59.000Z') },
    { ...facts, what: 'topic', was: '', value: 'Дроби' },
  ]);
  const { values } = await journal.ask(MarkHistory, { markId: markIdIn(aMark(lesson, petya)) }, teacher);
  expect(values).toMatchObject([
    { value: '5', late: null },
    { value: '4', late: { reason: 'Болела', order: null } },
  ]);
  journal.at('2026-12-03T21:00:00.000Z');
  const after = { ...five, marks: [aMark(lesson, petya, { value: '3', ver: 2 })] };
  await expect(journal.ask(SetMarks, after, teacher)).rejects.toMatchObject({ code: 'lesson-closed' });
});
