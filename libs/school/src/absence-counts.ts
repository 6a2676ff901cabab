import { ATTENDANCE_MEANINGS, type AttendanceCode } from './attendance-codes.ts';
import type { Day } from './days.ts';
import { type DatedSetting, settingOn } from './settings.ts';

/** One lesson a pupil should have been at. `starts` and `ends` are local times `08:30`; `code` null and `checked`: was there. */
export type OwnedLesson = {
  day: Day;
  starts: string;
  ends: string;
  checked: boolean;
  code: AttendanceCode | null;
  /** How long the pupil was away; null where nobody wrote it down. */
  minutes: number | null;
};

/** Why a lesson was missed; `unexplained` is what nobody has cleared yet. */
export type MissedReason = 'unexplained' | 'unexcused' | 'ill' | 'excused';

/**
 * What a pupil's own lessons come to, in lessons and full days: missed = ill + excused + unexcused, and `unexplained` is a part of
 * the unexcused. `lateMinutes` as far as minutes were written down.
 */
export type AbsenceCounts = {
  lessons: number;
  missed: number;
  ill: number;
  excused: number;
  unexcused: number;
  unexplained: number;
  late: number;
  lateMinutes: number;
  fullDays: number;
};

/**
 * Journal and diary count alike, by this alone. Lessons whose attendance nobody checked, and free attendance, add to
 * nothing; what a code means is asked of its meaning, never of a letter. The school's settings hold as of each day.
 */
export function absenceCounts(own: readonly OwnedLesson[], settings: readonly DatedSetting[]): AbsenceCounts {
  const kept = own.filter(({ checked, code }) => checked && reasonOf(code) !== 'free');
  const reasons = kept.map((lesson) => missedBecause(lesson, settings));
  const because = (reason: MissedReason) => reasons.filter((each) => each === reason).length;
  const [ill, excused, unexplained] = [because('ill'), because('excused'), because('unexplained')];
  const late = kept.filter(({ code }) => code === 'late');
  const unexcused = because('unexcused') + unexplained;
  return {
    lessons: kept.length,
    missed: ill + excused + unexcused,
    ...{ ill, excused, unexcused, unexplained },
    late: late.length,
    lateMinutes: late.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    fullDays: fullDays(kept, settings),
  };
}

/** Null for a lesson that was not missed, or of which it is not known: away for no more than the school's share of it is there. */
export function missedBecause(lesson: OwnedLesson, settings: readonly DatedSetting[]): MissedReason | null {
  const { checked, code } = lesson;
  const reason = reasonOf(code);
  if (!checked || code === null || reason === 'free' || reason === 'exempt') return null;
  if (!isLongAway(lesson, settings)) return null;
  return reason === null || reason === 'unknown' ? 'unexplained' : reason;
}

const reasonOf = (code: AttendanceCode | null) => (code === null ? null : ATTENDANCE_MEANINGS[code].reason);

/** Absence without minutes is the whole lesson. */
function isLongAway({ code, minutes, starts, ends, day }: OwnedLesson, settings: readonly DatedSetting[]): boolean {
  const length = minuteOf(ends) - minuteOf(starts);
  const isAbsent = code !== null && ATTENDANCE_MEANINGS[code].presence === 'absent';
  const away = minutes ?? (isAbsent ? length : 0);
  return away * 100 > settingOn(settings, 'attendance.lessonMissedShare', day) * length;
}

/** Days of which everything was missed, or as many lessons as the school says make one (`attendance.fullDay`). */
function fullDays(kept: readonly OwnedLesson[], settings: readonly DatedSetting[]): number {
  const days = [...new Set(kept.map(({ day }) => day))];
  return days.filter((day) => {
    const ofDay = kept.filter((lesson) => lesson.day === day);
    const missed = ofDay.filter((lesson) => missedBecause(lesson, settings) !== null).length;
    const least = settingOn(settings, 'attendance.fullDay', day);
    return missed > 0 && (missed === ofDay.length || (least !== 'all' && missed >= least));
  }).length;
}

function minuteOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}
