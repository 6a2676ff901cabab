import {
  type Caller,
  derivedId,
  type PreviewTimetableAnswer,
  Refusal,
  type SchoolDirectoryAnswer,
} from '@parta/contracts';
import { can } from '@parta/access';
import type { DatedSetting } from '@parta/school';
import { type Group, teachersFrom } from '../group.ts';
import type { RingingYear } from '../school-year.ts';
import type { Grades } from '../calendar/bells-of-class.ts';
import { weekDaysIn } from '../calendar/group-days.ts';
import { schoolTimes } from '../calendar/school-times.ts';
import { cycleFrom } from './cycle.ts';
import { datedLessons } from './dated-lessons.ts';
import { fileSummary } from './file-summary.ts';
import type { FileWeek } from './file-week.ts';
import type { Placing } from './placing.ts';
import { schoolWeek, type WeeklyLesson } from './school-week.ts';
import type { TimetableFile } from './timetable-file.ts';
import { type StandingLesson, timetableChange, type TimetableChange } from './timetable-change.ts';
import { unknownNames } from './unknown-names.ts';
import { weekChanges } from './week-changes.ts';

/** What a school has before a new timetable: its year, groups, names, and the lessons from a day on. */
export type BeforeTimetable = {
  year: RingingYear;
  groups: Group[];
  grades: Grades;
  standing: StandingLesson[];
  /** The week that is taught until now; empty before the first timetable. */
  week: WeeklyLesson[];
  settings: DatedSetting[];
  directory: SchoolDirectoryAnswer;
};

/** A timetable on its way to become the school's; `digest` follows from the week and its day and becomes its id. */
export type NewTimetable = { title: string; digest: string; week: WeeklyLesson[]; change: TimetableChange };

/** What a file would make of a school. `digest` follows from the file, the day and what of it has a place in the school. */
export type TimetableOutcome = NewTimetable & {
  unplaced: Placing[];
  unknown: PreviewTimetableAnswer['unknown'];
  changes: PreviewTimetableAnswer['changes'];
};

export function timetableOutcome(week: FileWeek, before: BeforeTimetable, validFrom: string): TimetableOutcome {
  const { year, groups, grades, standing } = before;
  const directory = heardOf(before);
  const weekDays = new Map(groups.map((group) => [group.id, weekDaysIn(year, group)]));
  const weekDaysOf = (groupId: string): 5 | 6 => weekDays.get(groupId) ?? 5;
  const teaching = new Map(groups.map((group) => [group.id, teachersFrom(group, validFrom)]));
  const cycle = cycleFrom(before.settings, validFrom, year.until);
  const { lessons, unplaced } = schoolWeek(week, { directory, teaching, weekDaysOf, cycle });
  const change = timetableChange(
    standing,
    datedLessons(lessons, { year, from: validFrom }, schoolTimes(year, groups, grades)),
  );
  const digest = derivedId('timetable', year.schoolId, validFrom, JSON.stringify({ lessons, unplaced }));
  const changes = weekChanges(before.week, lessons, groups);
  const unknown = unknownNames(week.lessons, directory);
  return { title: week.title, digest, week: lessons, unplaced, change, changes, unknown };
}

/** A group the registry knows and the journal has not heard of yet has no place: its lessons would stand without a subject. */
function heardOf({ directory, groups }: BeforeTimetable): SchoolDirectoryAnswer {
  const heard = new Set(groups.map(({ id }) => id));
  return { ...directory, groups: directory.groups.filter(({ groupId }) => heard.has(groupId)) };
}

/** Lists longer than this are for the file's author to mend, not for a screen. */
const LISTED = 500;

/** The outcome for the eye: counts of the file, and what would be planned, taken back, left alone. */
export function timetablePreview(
  file: TimetableFile,
  week: FileWeek,
  outcome: TimetableOutcome | null,
): PreviewTimetableAnswer {
  const all = outcome?.unplaced ?? [...week.clashes, ...week.unplaced];
  const changes = outcome?.changes ?? [];
  const { plan = [], withdraw = [], unchanged = 0, kept = 0 } = outcome?.change ?? {};
  return {
    digest: outcome?.digest ?? derivedId('timetable', JSON.stringify(week.lessons)),
    title: week.title,
    ...fileSummary(file, week),
    toPlan: plan.length,
    toWithdraw: withdraw.length,
    unchanged,
    kept,
    unplaced: all.slice(0, LISTED),
    unplacedLeftOut: all.length > LISTED ? all.length - LISTED : 0,
    unknown: outcome?.unknown ?? [],
    changes: changes.slice(0, LISTED),
    changesLeftOut: changes.length > LISTED ? changes.length - LISTED : 0,
    format: file.format,
    missing: file.missing,
  };
}

/**
 * Lets the outcome become the school's timetable, or says why not: another outcome than was previewed, nothing in it,
 * or events without a place that nobody agreed to leave out.
 * @throws import-changed, timetable-empty, timetable-unplaced
 */
export function mayBecome(outcome: TimetableOutcome, digest: string, unplaced: 'refuse' | 'leave-out'): void {
  if (outcome.digest !== digest)
    throw new Refusal('import-changed', 'The school or the file is not what was previewed');
  const count = outcome.unplaced.length;
  if (unplaced === 'refuse' && count > 0) throw new Refusal('timetable-unplaced', 'Events without a place', { count });
  if (outcome.week.length === 0)
    throw new Refusal('timetable-empty', 'No lesson of the file has a place in the school');
}

/** @throws not-found when the school is not the caller's to plan */
export function mayPlan(caller: Caller, schoolId: string): void {
  if (caller.kind !== 'service' && !can(caller, 'timetable.import', { schoolId })) {
    throw new Refusal('not-found', 'No such school');
  }
}
