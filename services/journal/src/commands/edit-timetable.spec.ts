import { expect, test } from '@jest/globals';
import { EditTimetable, LessonsPlanned, LessonsWithdrawn, newId, SetMarks, TimetableOf } from '@parta/contracts';
import { aHeadTeacher, aTeacher } from '@parta/testing';
import { GroupMembersRow } from '../store/school/group-members.row.ts';
import { GroupRow } from '../store/school/group.row.ts';
import { GroupTeachersRow } from '../store/school/group-teachers.row.ts';
import { aMark, Classroom, type JournalUnderTest, journalUnderTest } from '../testing.ts';

const head = aHeadTeacher();
const schoolId = 's1502';
const [MONDAY, TUESDAY] = [1, 2].map((weekday) => ({ weekday, number: 1 })) as [Place, Place];
type Place = { weekday: number; number: number };
const given = { room: '31', teacherIds: [] };

/** A class whose algebra is on Mondays, first lesson, since September; answers its timetable. */
async function onMondays(journal: JournalUnderTest, room: Classroom): Promise<string> {
  await room.in(journal);
  const edits = [{ groupId: room.group.id, from: null, to: { ...MONDAY, ...given } }];
  return (await journal.ask(EditTimetable, { schoolId, validFrom: '2026-09-01', seen: null, edits }, head)).versionId;
}

const move = (room: Classroom, change: Partial<EditTimetable> = {}): EditTimetable => ({
  ...{ schoolId, validFrom: '2026-11-09', seen: null },
  edits: [{ groupId: room.group.id, from: MONDAY, to: { ...TUESDAY, ...given } }],
  ...change,
});

const standing = (journal: JournalUnderTest) =>
  journal.sql<{ day: string }>(
    `select day::text as day, room, ver from lesson where status <> 'withdrawn' order by day`,
  );

test('N-31: a weekly lesson is added, moved and taken out by hand from a day on', async () => {
  await using journal = await journalUnderTest();
  const room = new Classroom();
  const added = await onMondays(journal, room);
  const before = (await standing(journal)).length;

  const moved = await journal.ask(EditTimetable, move(room, { seen: added }), head);
  const days = (await standing(journal)).map(({ day }) => day);
  const out = [{ groupId: room.group.id, from: TUESDAY, to: null }];
  const asked = { schoolId, validFrom: '2027-05-03', seen: moved.versionId, edits: out };
  const gone = await journal.ask(EditTimetable, asked, head);

  expect(before).toBe(33);
  expect(days).toContain('2026-10-19');
  expect(days).not.toContain('2026-11-09');
  expect(days).toContain('2026-11-10');
  expect(gone).toMatchObject({ planned: 0, withdrawn: 4 });
  expect((await journal.said(LessonsPlanned)).length).toBeGreaterThan(1);
  expect((await journal.said(LessonsWithdrawn)).length).toBeGreaterThan(1);
  const week = { schoolId, of: 'class' as const, id: room.schoolClass.id, day: '2027-05-10' };
  expect(await journal.ask(TimetableOf, week, head)).toMatchObject({ lessons: [], versionId: gone.versionId });
});

test('R-04: an edit from a day in the past leaves what was written in as it was', async () => {
  await using journal = await journalUnderTest();
  const room = new Classroom();
  const seen = await onMondays(journal, room);
  const [kept] = await journal.sql<{ id: string }>(`select id from lesson where day = '2026-11-16'`);
  const id = kept?.id ?? '';
  await journal.ask(SetMarks, { lessonId: id, marks: [aMark({ id }, room.pupils[0])] }, room.teacher);
  const before = await journal.sql('select * from lesson where id = $1', [id]);

  await journal.ask(EditTimetable, move(room, { seen, validFrom: '2026-09-01' }), head);

  expect(await journal.sql('select * from lesson where id = $1', [id])).toEqual(before);
  expect(await journal.sql('select value from mark')).toEqual([{ value: '5' }]);
});

test('N-31: of two editors who saw the same timetable the second is told, and a later timetable is not overruled', async () => {
  await using journal = await journalUnderTest();
  const room = new Classroom();
  const seen = await onMondays(journal, room);
  await journal.ask(EditTimetable, move(room, { seen }), head);
  const lessons = await standing(journal);

  const late = journal.ask(EditTimetable, move(room, { seen }), head);
  await expect(late).rejects.toMatchObject({ code: 'timetable-changed' });
  const early = journal.ask(EditTimetable, move(room, { seen, validFrom: '2026-10-05' }), head);
  await expect(early).rejects.toMatchObject({ code: 'timetable-later', details: { day: '2026-11-09' } });
  expect(await standing(journal)).toEqual(lessons);
});

test('N-31: pupils, a teacher and a room are in one lesson at a time; subgroups learn side by side', async () => {
  await using journal = await journalUnderTest();
  const room = new Classroom();
  const seen = await onMondays(journal, room);
  const addGroup = async (pupilIds: string[], personId: string) => {
    const id = newId();
    const members = pupilIds.map((pupilId) => ({ pupilId, from: '2026-09-01', until: null }));
    const teachers = [{ personId, from: '2026-09-01', until: null }];
    await journal.given(GroupRow, { ...room.group, id, title: '8Б Химия', subject: 'Химия' });
    await journal.given(GroupMembersRow, { groupId: id, schoolId, members, ver: 1 });
    await journal.given(GroupTeachersRow, { groupId: id, schoolId, teachers, ver: 1 });
    return id;
  };
  const [own, colleague] = [room.teacher.personId, newId()];
  const put = (groupId: string, at: string) => {
    const edits = [{ groupId, from: null, to: { ...MONDAY, room: at, teacherIds: [] } }];
    return journal.ask(EditTimetable, { schoolId, validFrom: '2026-11-09', seen, edits }, head);
  };
  const lessons = await standing(journal);

  await expect(put(await addGroup([room.pupils[0]], colleague), '12')).rejects.toMatchObject({ code: 'class-busy' });
  await expect(put(await addGroup([newId()], own), '12')).rejects.toMatchObject({ code: 'teacher-busy' });
  const free = await addGroup([newId()], colleague);
  await expect(put(free, '31')).rejects.toMatchObject({ code: 'room-busy', details: { title: '8Б Алгебра' } });
  expect(await standing(journal)).toEqual(lessons);
  expect((await put(free, '12')).planned).toBeGreaterThan(20);
});

test('N-31: what is not in the week, a free Saturday, a stranger, another school, a teacher of subjects: nothing changes', async () => {
  await using journal = await journalUnderTest();
  const room = new Classroom();
  const seen = await onMondays(journal, room);
  const lessons = await standing(journal);
  const groupId = room.group.id;
  const refused = (code: string, change: Partial<EditTimetable>, caller = head) =>
    expect(journal.ask(EditTimetable, move(room, { seen, ...change }), caller)).rejects.toMatchObject({ code });

  await refused('not-in-timetable', { edits: [{ groupId, from: TUESDAY, to: null }] });
  await refused('not-a-school-day', { edits: [{ groupId, from: null, to: { ...given, weekday: 6, number: 1 } }] });
  await refused('not-found', {
    edits: [{ groupId, from: MONDAY, to: { ...TUESDAY, room: '', teacherIds: [newId()] } }],
  });
  await refused('not-found', { edits: [{ groupId: newId(), from: null, to: { ...TUESDAY, ...given } }] });
  await refused('not-found', { schoolId: 's1026' });
  await refused('year-not-open', { validFrom: '2029-09-01' });
  await refused('forbidden', {}, aTeacher());
  expect(await standing(journal)).toEqual(lessons);
});
