import { expect, test } from '@jest/globals';
import { GiveHomework, HomeworkGiven, newId, SetSetting } from '@parta/contracts';
import { aSchoolAdministrator } from '@parta/testing';
import { Classroom, type JournalUnderTest, journalUnderTest } from '../testing.ts';

const room = new Classroom();
const friday = room.lesson({ day: '2026-11-20' });
const monday = room.lesson({ day: '2026-11-23' });
const tuesday = room.lesson({ day: '2026-11-24' });

const set = (journal: JournalUnderTest, name: string, value: SetSetting['value']) =>
  journal.ask(SetSetting, { schoolId: 's1502', name, value, from: '2026-09-01' }, aSchoolAdministrator());

const give = (journal: JournalUnderTest, change: Partial<GiveHomework> = {}) => {
  const task = { homeworkId: newId(), lessonId: friday.id, kind: 'task' as const, text: '№ 341', ver: 0 };
  return journal.ask(GiveHomework, { ...task, due: null, pupilIds: null, ...change }, room.teacher);
};

test('F-063: homework over days off is as the school wishes: allowed, remarked, or refused with the day that is too early', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, friday, monday, tuesday);
  journal.at('2026-11-20T09:00:00.000Z');

  expect(await give(journal)).toMatchObject({ dueDay: '2026-11-23', warnings: [] });
  await set(journal, 'homework.overWeekend', 'warn');
  expect(await give(journal)).toMatchObject({ warnings: ['over-weekend'] });
  await set(journal, 'homework.overWeekend', 'forbid');
  const refused = { code: 'homework-over-weekend', details: { day: '2026-11-23' } };
  await expect(give(journal)).rejects.toMatchObject(refused);

  expect(await journal.said(HomeworkGiven)).toHaveLength(2);
  expect(await give(journal, { due: { lessonId: tuesday.id } })).toMatchObject({ warnings: [] });
});

test('F-063: words of homework that was given before are put right, whatever the school forbids since', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, friday, monday);
  journal.at('2026-11-20T09:00:00.000Z');
  const { homeworkId } = await give(journal);
  await set(journal, 'homework.overWeekend', 'forbid');

  expect(await give(journal, { homeworkId, text: '№ 342', ver: 1 })).toMatchObject({ ver: 2, warnings: [] });
});

test('F-063, R-29: homework for tomorrow is late after the time of the school, and on its own day; for a later day there is time', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, monday, tuesday);
  const ofMonday = (change: Partial<GiveHomework> = {}) => give(journal, { lessonId: monday.id, ...change });

  journal.at('2026-11-23T14:00:59.000Z');
  expect(await ofMonday()).toMatchObject({ dueDay: '2026-11-24', warnings: [] });
  journal.at('2026-11-23T14:01:00.000Z');
  expect(await ofMonday()).toMatchObject({ warnings: ['posted-late'] });
  expect(await ofMonday({ due: { day: '2026-11-25' } })).toMatchObject({ warnings: [] });
  await set(journal, 'homework.postBefore', '18:00');
  expect(await ofMonday()).toMatchObject({ warnings: [] });
  journal.at('2026-11-24T06:00:00.000Z');
  expect(await ofMonday()).toMatchObject({ warnings: ['posted-late'] });
});
