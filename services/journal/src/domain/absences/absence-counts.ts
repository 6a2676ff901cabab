import type { AbsenceCounts } from '@parta/contracts';
import { ATTENDANCE_MEANINGS, type DatedSetting, settingOn } from '@parta/school';
import { grouped } from '../grouped.ts';
import type { OwnLesson } from './own-lessons.ts';

/**
 * What one pupil's own lessons come to. Lessons whose attendance nobody checked, and free attendance, add to nothing; what a
 * code means is asked of its meaning, never of a letter. The school's settings hold as of each day.
 */
export function absenceCounts(own: OwnLesson[], settings: DatedSetting[]): AbsenceCounts {
  const kept = own.filter(({ checked, code }) => checked && reasonOf(code) !== 'free');
  const missed = kept.filter((lesson) => isMissed(lesson, settings));
  const because = (...reasons: (string | null)[]) =>
    missed.filter(({ code }) => reasons.includes(reasonOf(code))).length;
  const late = kept.filter(({ code }) => code === 'late');
  const ill = because('ill');
  const excused = because('excused');
  return {
    lessons: kept.length,
    missed: missed.length,
    ill,
    excused,
    unexcused: missed.length - ill - excused,
    unexplained: because('unknown', null),
    late: late.length,
    lateMinutes: late.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    fullDays: fullDays(kept, missed, settings),
  };
}

const reasonOf = (code: OwnLesson['code']) => (code === null ? null : ATTENDANCE_MEANINGS[code].reason);

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

/** Missed when the pupil was away for more than the school's share of it; absence without minutes is the whole lesson. */
function isMissed({ code, minutes, starts, ends, day }: OwnLesson, settings: DatedSetting[]): boolean {
  if (code === null || reasonOf(code) === 'exempt') return false;
  const length = minuteOf(ends) - minuteOf(starts);
  const away = minutes ?? (ATTENDANCE_MEANINGS[code].presence === 'absent' ? length : 0);
  return away * 100 > settingOn(settings, 'attendance.lessonMissedShare', day) * length;
}

/** Days of which everything was missed, or as many lessons as the school says make one (`attendance.fullDay`). */
function fullDays(kept: OwnLesson[], missed: OwnLesson[], settings: DatedSetting[]): number {
  const keptOn = grouped(kept, ({ day }) => day);
  return [...grouped(missed, ({ day }) => day)].filter(([day, { length }]) => {
    const least = settingOn(settings, 'attendance.fullDay', day);
    return length === keptOn.get(day)?.length || (least !== 'all' && length >= least);
  }).length;
}

function minuteOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}
