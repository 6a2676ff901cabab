import type { SettingName } from './settings.ts';

/** Settings of things that do not exist yet: a school may set them, and nothing asks for them so far. */
const NOT_YET: ReadonlySet<SettingName> = new Set([
  'finals.debtAttempts',
  'attendance.unexplainedAlert',
  'warnings.absenceHours',
  'reports.classAverage',
  'archive.summaryYears',
  'archive.restYears',
]);

export const hasNoEffectYet = (name: SettingName): boolean => NOT_YET.has(name);
