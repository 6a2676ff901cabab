import { areAttendanceCodes, USUAL_ATTENDANCE_CODES } from './attendance-codes.ts';
import { areLinks } from './links.ts';
import { areThresholds, type Thresholds, USUAL_THRESHOLDS } from './proposal.ts';
import { clock, oneOf, rising, type Setting, whole, wholeOr, words, yesNo } from './setting-kinds.ts';

const unconfirmed = true;
const days: [number, number] = [0, 365];

const thresholds: Setting<Thresholds> = {
  usual: USUAL_THRESHOLDS,
  shape: { type: 'rising', least: 101, most: 500, count: { least: 3, most: 3 } },
  isConfirmed: true,
  fits: (value): value is Thresholds =>
    Array.isArray(value) && value.length === 3 && areThresholds(value as unknown as Thresholds),
};

const attendanceCodes: Setting<readonly string[]> = {
  usual: USUAL_ATTENDANCE_CODES,
  shape: { type: 'words', longest: 15 },
  isConfirmed: true,
  fits: (value): value is readonly string[] =>
    Array.isArray(value) && value.every((line) => typeof line === 'string') && areAttendanceCodes(value),
};

const links: Setting<readonly string[]> = {
  usual: [],
  shape: { type: 'links', most: 10 },
  isConfirmed: true,
  fits: (value): value is readonly string[] =>
    Array.isArray(value) && value.every((line) => typeof line === 'string') && areLinks(value),
};

/**
 * What a school may set (section 13 of the journal's rules), with its usual value and range. Shares are whole per cent, thresholds
 * hundredths. The scale of a subject, the days and periods of a class, the time zone and the weights of kinds of work are not here:
 * they belong to the group, the class, the school and the kind.
 */
export const SETTINGS = {
  'week.cycle': whole(1, [1, 2], { unconfirmed }),
  'marks.weighted': yesNo(true),
  'marks.allowOne': yesNo(false, { unconfirmed }),
  'marks.plusMinus': yesNo(false, { unconfirmed }),
  'marks.pairCounts': oneOf(['each', 'mean'], { unconfirmed }),
  'marks.debtAfterDue': oneOf(['stays', 'lowest', 'removed'], { unconfirmed }),
  'marks.withAbsence': oneOf(['never', 'laterWork', 'always'], { usual: 'laterWork', unconfirmed }),
  'marks.retake': oneOf(['later', 'both', 'better'], { unconfirmed }),
  'marks.symbols': words(['н/о'], 5),
  'finals.thresholds': thresholds,
  'finals.compare': oneOf(['exact', 'shown'], { unconfirmed }),
  'finals.minMarks': whole(3, [0, 20], { unconfirmed }),
  'finals.notAssessedShare': oneOf(['off', '50', '66.7', '75'], { unconfirmed }),
  'finals.annualRule': oneOf(['mean', 'manual'], { unconfirmed }),
  'finals.debtAttempts': whole(2, [1, 3], { unconfirmed }),
  'finals.openDays': whole(7, [0, 30]),
  'finals.closeDays': whole(3, [0, 14]),
  'attendance.codes': attendanceCodes,
  'attendance.lessonMissedShare': whole(50, [1, 100]),
  'attendance.fullDay': wholeOr('all', 'all', [1, 8]),
  'attendance.monthAlertShare': whole(30, [10, 100]),
  'attendance.announceDeadline': clock('12:00', ['06:00', '20:00']),
  'attendance.leaveDays': whole(5, [1, 30]),
  'attendance.unexplainedAlert': yesNo(true),
  'warnings.absenceHours': rising([30, 50, 70], [1, 500], { least: 1, most: 5 }),
  'entry.topicDays': whole(0, [0, 30], { unconfirmed }),
  'entry.oralDays': whole(0, [0, 30], { unconfirmed }),
  'entry.writtenDays': whole(5, [0, 30], { unconfirmed }),
  'entry.essayDays': whole(10, [0, 30], { unconfirmed }),
  'homework.postBefore': clock('17:00', ['12:00', '20:00'], { unconfirmed }),
  'homework.overWeekend': oneOf(['allow', 'warn', 'forbid'], { unconfirmed }),
  'control.perDay': whole(1, [1, 3], { unconfirmed }),
  'control.perWeek': wholeOr('off', 'off', [1, 10], { unconfirmed }),
  'topics.carryOver': yesNo(true),
  'substitution.kinds': words(
    ['same-subject', 'other-subject', 'merged', 'moved', 'cancelled', 'remote', 'room', 'extra'],
    20,
  ),
  'remarks.countable': words(['нет домашней работы', 'нет учебника', 'нет формы'], 40),
  'remarks.viaClassTeacher': yesNo(false),
  'rights.classTeacherMarks': yesNo(false),
  'closing.lessonDays': wholeOr('none', 7, days),
  'closing.homeworkDays': wholeOr('none', 7, days),
  'closing.excuseDays': wholeOr('none', 14, days),
  'closing.unlockDays': whole(3, [1, 14]),
  'reports.classAverage': oneOf(['meanOfPupils', 'allMarks'], { unconfirmed }),
  'diary.showAverage': yesNo(true),
  'diary.showForecast': yesNo(true),
  'diary.showRank': yesNo(false),
  'diary.backgroundMin': wholeOr('off', 10, [10, 30]),
  'diary.signFrom': whole(5, [1, 7]),
  'diary.signDays': whole(3, [1, 14]),
  'diary.remindToSign': yesNo(true),
  'diary.links': links,
  'archive.summaryYears': whole(25, [5, 75], { unconfirmed }),
  'archive.restYears': whole(5, [5, 75], { unconfirmed }),
} satisfies Record<string, Setting<never> | Setting<unknown>>;

export type SettingName = keyof typeof SETTINGS;
export type SettingValue<Name extends SettingName> = (typeof SETTINGS)[Name]['usual'];

/** What a school set from a day on. */
export type DatedSetting = { name: string; from: string; value: unknown };

export const isSettingName = (name: string): name is SettingName => Object.hasOwn(SETTINGS, name);

/** What holds on a day: what was set last up to it, else the usual value. What no longer fits the range does not count. */
export function settingOn<Name extends SettingName>(
  set: readonly DatedSetting[],
  name: Name,
  day: string,
): SettingValue<Name> {
  const { usual, fits } = SETTINGS[name] as Setting<SettingValue<Name>>;
  const standing = set
    .filter((each) => each.name === name && each.from <= day && fits(each.value))
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return (standing.at(-1)?.value as SettingValue<Name> | undefined) ?? usual;
}
