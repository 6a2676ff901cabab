import { type Average, averageOf, type WeighedMark } from './average.ts';
import type { Day } from './days.ts';
import { lowestOf, type MarkRules, numberOf, type Scale } from './scale.ts';
import { type DatedSetting, settingOn } from './settings.ts';

/**
 * One mark as a journal holds it. `day` is its lesson's; `weight` in hundredths; `due` the last day a debt may be handed in;
 * `retakeOf` the first mark this one retakes. Parts of a pair 4/5 share `workId` and differ in `part`.
 */
export type JournalMark = {
  markId: string;
  workId: string;
  part: number;
  day: Day;
  scale: Scale;
  value: string | null;
  weight: number;
  counts: boolean;
  due: Day | null;
  retakeOf: string | null;
};

/** What a school lets stand in a lesson of the day. */
export function markRulesOn(set: readonly DatedSetting[], day: Day): MarkRules {
  return {
    allowOne: settingOn(set, 'marks.allowOne', day),
    plusMinus: settingOn(set, 'marks.plusMinus', day),
    symbols: settingOn(set, 'marks.symbols', day),
  };
}

/** True while a work is owed: after its date only where the school does not let debts lapse (`marks.debtAfterDue`). */
export function isOwed(
  { value, due, day }: Pick<JournalMark, 'value' | 'due' | 'day'>,
  set: readonly DatedSetting[],
  today: Day,
): boolean {
  if (value !== 'debt') return false;
  return due === null || today <= due || settingOn(set, 'marks.debtAfterDue', day) !== 'removed';
}

/**
 * The average of a pupil's marks of one subject as journal page, row and diary show it. Without settings it is `averageOf`.
 * @throws MixedScales when the counting marks are of more than one scale
 */
export function averageOfJournal(
  marks: readonly JournalMark[],
  set: readonly DatedSetting[],
  today: Day,
): Average | undefined {
  return averageOf(weighedMarks(marks, set, today));
}

/**
 * What of a pupil's marks of one subject at one school counts, and how much: retakes, pairs, overdue debts and weights as the school
 * set it on the day of each lesson.
 */
export function weighedMarks(marks: readonly JournalMark[], set: readonly DatedSetting[], today: Day): WeighedMark[] {
  const counting = marks.flatMap((mark) => countingMark(mark, set, today));
  const standing = withoutRetaken(counting, set);
  return standing.map((mark) => weighed(mark, standing, set));
}

type Counting = JournalMark & { value: string };

/** The mark with the number it counts with; none for codes, symbols, removed and formative ones. */
function countingMark(mark: JournalMark, set: readonly DatedSetting[], today: Day): Counting[] {
  const { value, due, day, scale, counts } = mark;
  if (!counts || value === null) return [];
  const isOverdue = value === 'debt' && due !== null && due < today;
  const isLowest = isOverdue && settingOn(set, 'marks.debtAfterDue', day) === 'lowest';
  const number = isLowest ? lowestOf(scale) : numberOf(value);
  return number === undefined ? [] : [{ ...mark, value: String(number) }];
}

/** Of a first mark and its retakes those that count (`marks.retake` on the day of the first). */
function withoutRetaken(marks: readonly Counting[], set: readonly DatedSetting[]): Counting[] {
  const byId = new Map(marks.map((mark) => [mark.markId, mark]));
  const firstOf = ({ retakeOf }: Counting) => (retakeOf === null ? undefined : byId.get(retakeOf));
  const chosen = new Map<string, Counting>();
  for (const mark of marks) {
    const first = firstOf(mark);
    const rule = first && settingOn(set, 'marks.retake', first.day);
    if (!first || !rule || rule === 'both') continue;
    const former = chosen.get(first.markId) ?? first;
    chosen.set(first.markId, preferred(rule, former, mark));
  }
  return marks.filter((mark) => {
    const choice = chosen.get((firstOf(mark) ?? mark).markId);
    return choice === undefined || choice === mark;
  });
}

function preferred(rule: 'later' | 'better', one: Counting, other: Counting): Counting {
  const isBetter = Number(other.value) - Number(one.value);
  if (rule === 'better' && isBetter !== 0) return isBetter > 0 ? other : one;
  return isLater(other, one) ? other : one;
}

/** A retake is later than its first mark; two retakes of a day go by their ids, so that every place decides alike. */
function isLater(one: Counting, other: Counting): boolean {
  if ((one.retakeOf === null) !== (other.retakeOf === null)) return one.retakeOf !== null;
  return one.day === other.day ? one.markId > other.markId : one.day > other.day;
}

/** The mark as an average sees it. A pair that counts by its mean shares the weight of its work. */
function weighed(mark: Counting, all: readonly Counting[], set: readonly DatedSetting[]): WeighedMark {
  const { day, scale, value, counts, workId } = mark;
  const weight = settingOn(set, 'marks.weighted', day) ? mark.weight : 100;
  const isMean = settingOn(set, 'marks.pairCounts', day) === 'mean';
  const isHalf = isMean && all.some((each) => each.workId === workId && each !== mark);
  return { scale, value, weight, counts, half: isHalf };
}
