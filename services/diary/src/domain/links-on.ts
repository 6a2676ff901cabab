import { type DatedSetting, type SchoolLink, schoolLinks, settingOn } from '@parta/school';

/** What a school links to on that day, in its own order (F-157). The addresses are the same for every child. */
export function linksOn(settings: readonly DatedSetting[], day: string): SchoolLink[] {
  return schoolLinks(settingOn(settings, 'diary.links', day));
}
