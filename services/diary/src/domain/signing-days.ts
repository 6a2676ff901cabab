import { addDays, type DatedSetting, settingOn } from '@parta/school';

/**
 * The first day on which a week is signed and the last in time: the running week from the weekday the school set, a week that is over
 * always; later than `until` it is signed late (section 12 of the journal's rules).
 */
export function signingDays(monday: string, settings: readonly DatedSetting[]): { from: string; until: string } {
  const sunday = addDays(monday, 6);
  return {
    from: addDays(monday, settingOn(settings, 'diary.signFrom', monday) - 1),
    until: addDays(sunday, settingOn(settings, 'diary.signDays', monday)),
  };
}
