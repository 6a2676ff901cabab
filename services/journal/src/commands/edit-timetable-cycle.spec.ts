import { expect, test } from '@jest/globals';
import { EditTimetable, SetSetting, SettingSet, TimetableOf } from '@parta/contracts';
import { aHeadTeacher, aSchoolAdministrator } from '@parta/testing';
import { Classroom, type JournalUnderTest, journalUnderTest } from '../testing.ts';

const head = aHeadTeacher();
const administrator = aSchoolAdministrator();
const schoolId = 's1502';
const validFrom = '2026-09-01';
const MONDAY = { weekday: 1, number: 1, room: '31', teacherIds: [] };
const cycle = (value: number, from = validFrom): SetSetting => ({ schoolId, name: 'week.cycle', value, from });

type To = NonNullable<EditTimetable['edits'][number]['to']>;

const put = (journal: JournalUnderTest, room: Classroom, seen: string | null, to: To) =>
  journal.ask(EditTimetable, { schoolId, validFrom, seen, edits: [{ groupId: room.group.id, from: null, to }] }, head);

const mondays = async (journal: JournalUnderTest) =>
  (
    await journal.sql<{ day: string; room: string }>(
      `select day::text as day, room from lesson where status <> 'withdrawn' and day < '2026-10-05' order by day`,
    )
  ).map(({ day, room }) => [day, room]);

test('N-32: a lesson of week A and one of week B share a place by turns; the views of class, teacher and room tell the week', async () => {
  await using journal = await journalUnderTest();
  const room = new Classroom();
  await room.in(journal);
  await journal.ask(SetSetting, cycle(2), administrator);

  const { versionId } = await put(journal, room, null, { ...MONDAY, week: 'a' });
  await put(journal, room, versionId, { ...MONDAY, week: 'b', room: '12' });

  expect(await mondays(journal)).toEqual([
    ['2026-09-07', '12'],
    ['2026-09-14', '31'],
    ['2026-09-21', '12'],
    ['2026-09-28', '31'],
  ]);
  const shown = async (of: TimetableOf['of'], id: string, day: string) => {
    const { cycleWeek, lessons } = await journal.ask(TimetableOf, { schoolId, of, id, day }, head);
    return [cycleWeek, lessons.map((lesson) => [lesson.room, lesson.week, lesson.change])];
  };
  expect(await shown('class', room.schoolClass.id, '2026-09-16')).toEqual(['a', [['31', 'a', null]]]);
  expect(await shown('teacher', room.teacher.personId, '2026-09-23')).toEqual(['b', [['12', 'b', null]]]);
  expect(await shown('room', '12', '2026-09-16')).toEqual(['a', []]);
});

test('N-32: a lesson of every week and one of week A want one place: the second is refused; only its own week is taken out', async () => {
  await using journal = await journalUnderTest();
  const room = new Classroom();
  await room.in(journal);
  await journal.ask(SetSetting, cycle(2), administrator);
  const { versionId: seen } = await put(journal, room, null, { ...MONDAY, week: 'a' });
  const out = (week?: 'a' | 'b') => {
    const from = { weekday: 1, number: 1, ...(week ? { week } : {}) };
    const edits = [{ groupId: room.group.id, from, to: null }];
    return journal.ask(EditTimetable, { schoolId, validFrom, seen, edits }, head);
  };

  await expect(put(journal, room, seen, MONDAY)).rejects.toMatchObject({ code: 'class-busy' });
  await expect(out()).rejects.toMatchObject({ code: 'not-in-timetable' });
  await expect(out('b')).rejects.toMatchObject({ code: 'not-in-timetable' });
  expect((await mondays(journal)).map(([day]) => day)).toEqual(['2026-09-14', '2026-09-28']);
  expect(await out('a')).toMatchObject({ planned: 0 });
});

test('N-32: with a cycle of one week, or one that ends before the year, no lesson of week A or B is placed', async () => {
  await using journal = await journalUnderTest();
  const room = new Classroom();
  await room.in(journal);
  const refused = { code: 'week-cycle-off' };

  await expect(put(journal, room, null, { ...MONDAY, week: 'a' })).rejects.toMatchObject(refused);
  await journal.ask(SetSetting, cycle(2), administrator);
  await journal.ask(SetSetting, cycle(1, '2027-01-11'), administrator);
  await expect(put(journal, room, null, { ...MONDAY, week: 'a' })).rejects.toMatchObject(refused);

  expect(await journal.sql('select from lesson')).toHaveLength(0);
});

test('N-32: the cycle is not shortened while a timetable has lessons of weeks A and B; the setting stays as it was', async () => {
  await using journal = await journalUnderTest();
  const room = new Classroom();
  await room.in(journal);
  await journal.ask(SetSetting, cycle(2), administrator);
  const { versionId: seen } = await put(journal, room, null, { ...MONDAY, week: 'b' });

  const shortened = journal.ask(SetSetting, cycle(1, '2026-12-01'), administrator);
  await expect(shortened).rejects.toMatchObject({ code: 'week-cycle-in-use', details: { day: validFrom } });
  expect(await journal.said(SettingSet)).toHaveLength(1);

  const edits = [{ groupId: room.group.id, from: { weekday: 1, number: 1, week: 'b' as const }, to: MONDAY }];
  await journal.ask(EditTimetable, { schoolId, validFrom, seen, edits }, head);
  await journal.ask(SetSetting, cycle(1, '2026-12-01'), administrator);
  expect(await journal.said(SettingSet)).toHaveLength(2);
});
