import { schoolsOn } from './schools-on.ts';
import type { Enrolment } from './rows.ts';
import type { DatedSetting, SettingsBySchool } from './settings.ts';

/**
 * What decides what a family is shown: set by the schools the pupil learns in on that day, for one who left by the last school. They
 * rarely are two, and then the later word holds.
 * @param enrolments in their order
 */
export function presentSettings(
  settings: SettingsBySchool,
  enrolments: readonly Enrolment[],
  day: string,
): DatedSetting[] {
  const last = enrolments.at(-1);
  const present = schoolsOn(enrolments, day);
  const schoolIds = present.length > 0 || !last ? present : [last.schoolId];
  return schoolIds.flatMap((schoolId) => settings.get(schoolId) ?? []);
}
