import type { DatedSetting } from '@parta/school';

/** What a school set from a day on; `settingOn` of the school library answers what holds on a day. */
export type { DatedSetting } from '@parta/school';

/** What each school of a pupil set. */
export type SettingsBySchool = ReadonlyMap<string, readonly DatedSetting[]>;
