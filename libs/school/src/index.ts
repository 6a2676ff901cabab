export {
  type AbsenceCounts,
  absenceCounts,
  missedBecause,
  type MissedReason,
  type OwnedLesson,
} from './absence-counts.ts';
export { academicYearOf } from './academic-year.ts';
export {
  ATTENDANCE_MEANINGS,
  type AttendanceCode,
  type AttendanceLetter,
  attendanceLetters,
  type AttendanceMeaning,
} from './attendance-codes.ts';
export {
  type Average,
  averageOf,
  formatAverage,
  MixedScales,
  reaches,
  roundedMark,
  shownHundredths,
} from './average.ts';
export type { WeighedMark } from './average.ts';
export { type Break, isSchoolDay, isShortened, type SchoolCalendar, schoolDays, weekdayTaughtOn } from './calendar.ts';
export { averageOfJournal, isOwed, type JournalMark, markRulesOn, weighedMarks } from './counting-marks.ts';
export { addDays, type Day, daysBetween, daysOf, isDay, mondayOf, monthOf, type Weekday, weekdayOf } from './days.ts';
export { areLinks, isWebAddress, type SchoolLink, schoolLinks } from './links.ts';
export type { Locale } from './locale.ts';
export { markName, markSign, markTyped, writtenMark } from './mark-words.ts';
export { type FinalRules, type FinalTarget, marksToFinal } from './marks-to-final.ts';
export { meanOfAverages } from './mean-of-averages.ts';
export { type NameFault, nameFault, nameKey, skeleton } from './name-key.ts';
export {
  compareNames,
  looksAlike,
  type NameComparison,
  type NamedPerson,
  type NameMatch,
  namesMatch,
} from './name-match.ts';
export { byName, type FullName, isAbsent, shortName } from './names.ts';
export { type OfficialDay, type OfficialDays, officialDaysByLaw, parseWorkCalendar } from './official-days.ts';
export { breaksBetween, type Period, PERIOD_KINDS, type PeriodKind, periodOf, usualPeriods } from './period.ts';
export { areThresholds, comparedAverage, proposedMark, type Thresholds, USUAL_THRESHOLDS } from './proposal.ts';
export {
  isMarkOf,
  lowestOf,
  MARK_CODES,
  type MarkCode,
  type MarkRules,
  marksOf,
  numberOf,
  type Scale,
  SCALES,
  USUAL_MARK_RULES,
} from './scale.ts';
export type { SettingShape } from './setting-kinds.ts';
export { hasNoEffectYet } from './settings-not-yet.ts';
export {
  type DatedSetting,
  isSettingName,
  type SettingName,
  settingOn,
  SETTINGS,
  type SettingValue,
} from './settings.ts';
export { maskedSnils, snilsControl, snilsDigits, type SnilsVerdict, snilsVerdict } from './snils.ts';
export { marksToReach, type Target } from './target.ts';
export { type CycleWeek, cycleWeekOf, periodTitle, weekNumber, weekOf, weeksMeet, weekTitle } from './week.ts';
