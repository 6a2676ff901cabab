import { absenceCounts, type DatedSetting, settingOn } from '@parta/school';
import type { OwnLesson } from './own-lessons.ts';

/**
 * Lessons missed of all a pupil has in a month, when they are so large a share that the school must act (`attendance.monthAlertShare`); null below.
 * Lessons still to come count as lessons, so that the first days of a month raise no alarm.
 */
export function monthAlert(
  ownOfMonth: OwnLesson[],
  settings: DatedSetting[],
): { missed: number; lessons: number } | null {
  const { missed } = absenceCounts(ownOfMonth, settings);
  const lessons = ownOfMonth.length;
  const share = settingOn(settings, 'attendance.monthAlertShare', ownOfMonth.at(-1)?.day ?? '');
  return missed > 0 && missed * 100 >= share * lessons ? { missed, lessons } : null;
}
