/** What a school set from a day on; `settingOn` of the school library answers what holds on a day. */
export type { DatedSetting } from '@parta/school';
