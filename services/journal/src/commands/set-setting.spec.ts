import { expect, test } from '@jest/globals';
import { SetSetting, SettingSet, SettingsOfSchool } from '@parta/contracts';
import { settingOn } from '@parta/school';
import { aHeadTeacher, aSchoolAdministrator } from '@parta/testing';
import { journalUnderTest } from '../testing.ts';

const schoolId = 's1502';
const longer: SetSetting = { schoolId, name: 'closing.lessonDays', value: 14, from: '2026-11-01' };
const PLAN = 'Учебный план основной школы на этот год https://sch1502.example.ru/documents/plan';
const links: SetSetting = { schoolId, name: 'diary.links', value: [PLAN], from: '2026-11-01' };

test('N-34: the school administrator sets from a day on; the change stands with its author and time, what stood before stays', async () => {
  await using journal = await journalUnderTest();
  const administrator = aSchoolAdministrator();

  await journal.ask(SetSetting, longer, administrator);
  await journal.ask(SetSetting, { ...longer, value: 'none', from: '2026-12-01' }, administrator);

  const { set } = await journal.ask(SettingsOfSchool, { schoolId }, aHeadTeacher());
  expect(set).toMatchObject([
    { name: 'closing.lessonDays', value: 14, by: administrator.personId },
    { value: 'none', from: '2026-12-01' },
  ]);
  const standing = await journal.store((store) => store.settings.of(schoolId));
  const on = (day: string) => settingOn(standing, 'closing.lessonDays', day);
  expect([on('2026-10-31'), on('2026-11-30'), on('2026-12-01')]).toEqual([7, 14, 'none']);
  expect(await journal.said(SettingSet)).toHaveLength(2);
});

test('N-34: of two words about one day, even of one millisecond, the later holds, and both stay in the log', async () => {
  await using journal = await journalUnderTest();
  const administrator = aSchoolAdministrator();

  await journal.ask(SetSetting, longer, administrator);
  await journal.ask(SetSetting, { ...longer, value: 21 }, administrator);

  const standing = await journal.store((store) => store.settings.of(schoolId));
  expect(settingOn(standing, 'closing.lessonDays', '2026-11-01')).toBe(21);
  expect(standing).toHaveLength(2);
});

test('F-157: the school administrator sets links for families; they are told to the diary as they stand', async () => {
  await using journal = await journalUnderTest();

  await journal.ask(SetSetting, links, aSchoolAdministrator());

  expect(await journal.said(SettingSet)).toMatchObject([{ name: 'diary.links', value: [PLAN] }]);
});

test.each([
  ['of another school', { ...longer, schoolId: 's1026' }, 'not-found'],
  ['nobody knows', { ...longer, name: 'closing.moons' }, 'setting-unknown'],
  ['out of its range', { ...longer, value: 366 }, 'setting-out-of-range'],
  ['with a link that could tell children apart', { ...links, value: [`${PLAN}?pupil=17`] }, 'setting-out-of-range'],
])('R-06, R-07: a setting %s is refused, and nothing changes', async (_, wanted, code) => {
  await using journal = await journalUnderTest();

  await expect(journal.ask(SetSetting, wanted, aSchoolAdministrator())).rejects.toMatchObject({ code });

  expect(await journal.sql('select from setting')).toHaveLength(0);
  expect(await journal.said(SettingSet)).toEqual([]);
});
