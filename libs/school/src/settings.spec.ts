import { expect, test } from '@jest/globals';
import { type DatedSetting, type SettingName, settingOn, SETTINGS } from './settings.ts';

const names = Object.keys(SETTINGS) as SettingName[];

test('every setting of a school begins with a value of its own range', () => {
  expect(names.filter((name) => !SETTINGS[name].fits(SETTINGS[name].usual))).toEqual([]);
});

test('a setting holds from its day on; before it stands what stood', () => {
  const set: DatedSetting[] = [
    { name: 'closing.lessonDays', from: '2026-11-01', value: 14 },
    { name: 'closing.lessonDays', from: '2026-10-01', value: 'none' },
  ];

  expect(settingOn(set, 'closing.lessonDays', '2026-09-30')).toBe(7);
  expect(settingOn(set, 'closing.lessonDays', '2026-10-31')).toBe('none');
  expect(settingOn(set, 'closing.lessonDays', '2026-11-01')).toBe(14);
});

test.each<[SettingName, unknown, boolean]>([
  ['finals.thresholds', [265, 365, 465], true],
  ['finals.thresholds', [200, 365, 465], false],
  ['finals.thresholds', [250, 350], false],
  ['closing.lessonDays', 366, false],
  ['closing.lessonDays', 'off', false],
  ['attendance.announceDeadline', '05:59', false],
  ['attendance.announceDeadline', '20:00', true],
  ['warnings.absenceHours', [30, 30], false],
  ['marks.symbols', ['н/о', 'н/о'], false],
  ['marks.weighted', 'yes', false],
])('%s may be %j: %s', (name, value, fits) => {
  expect(SETTINGS[name].fits(value)).toBe(fits);
});

test('what no longer fits the range does not count', () => {
  expect(settingOn([{ name: 'control.perDay', from: '2026-09-01', value: 9 }], 'control.perDay', '2026-10-01')).toBe(1);
});
