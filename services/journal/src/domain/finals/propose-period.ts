import {
  averageOfJournal,
  comparedAverage,
  type DatedSetting,
  numberOf,
  proposedMark,
  type Scale,
  settingOn,
  type SettingValue,
} from '@parta/school';
import type { CountedMark } from './final-sheet.ts';
import { nothing, type Proposal } from './proposal.ts';

/** What a pupil did in a period: marks of its days, lessons held with the roll called, and those of them the pupil missed. */
export type PeriodWork = { marks: Omit<CountedMark, 'pupilId'>[]; held: number; missed: number };

export type PeriodRules = {
  scale: Scale;
  thresholds: readonly [number, number, number];
  compare: SettingValue<'finals.compare'>;
  minMarks: number;
  notAssessedShare: SettingValue<'finals.notAssessedShare'>;
  /** What the school set about marks, and the day of asking: they decide how marks count. */
  counting: { settings: DatedSetting[]; today: string };
};

/** The school's rules for a period that ends on the day. */
export function periodRulesOn({ settings, today }: PeriodRules['counting'], scale: Scale, day: string): PeriodRules {
  return {
    scale,
    thresholds: settingOn(settings, 'finals.thresholds', day),
    compare: settingOn(settings, 'finals.compare', day),
    minMarks: settingOn(settings, 'finals.minMarks', day),
    notAssessedShare: settingOn(settings, 'finals.notAssessedShare', day),
    counting: { settings, today },
  };
}

/** The mark of the scale the average earns: thresholds are those of the scale `five`, other scales have none. */
export function proposePeriod(work: PeriodWork, rules: PeriodRules): Proposal {
  const { scale } = rules;
  const marksOfScale = work.marks.map((mark) => ({ scale, ...mark }));
  const average = averageOfJournal(marksOfScale, rules.counting.settings, rules.counting.today);
  const marks = work.marks.filter(({ counts, value }) => counts && numberOf(value) !== undefined).length;
  const isFew = marks < rules.minMarks;
  const offersNotAssessed = isFew && missedTooMuch(work, rules.notAssessedShare);
  if (!average) return { ...nothing('no-marks'), offersNotAssessed };
  if (scale !== 'five') return { ...nothing('teacher-decides'), average, marks, offersNotAssessed };
  const value = String(proposedMark(comparedAverage(average, rules.compare), rules.thresholds));
  return { value, why: isFew ? 'few' : 'proposed', average, marks, offersNotAssessed };
}

/** Thousandths of the lessons held, by the setting's word; off has none. */
const SHARES: Partial<Record<string, number>> = { '50': 500, '66.7': 667, '75': 750 };

function missedTooMuch({ held, missed }: PeriodWork, share: PeriodRules['notAssessedShare']): boolean {
  const limit = SHARES[share];
  return limit !== undefined && held > 0 && missed * 1000 > limit * held;
}
