import { type PreviewYearAnswer, type YearPlan } from '@parta/contracts';
import { daysOf } from '@parta/school';
import type { Group } from '../group.ts';
import type { RingingYear } from '../school-year.ts';
import { datedLessons, type WantedLesson } from '../timetable/dated-lessons.ts';
import type { WeeklyLesson } from '../timetable/school-week.ts';
import { type StandingLesson, timetableChange, type TimetableChange } from '../timetable/timetable-change.ts';
import type { Grades } from './bells-of-class.ts';
import { groupDays } from './group-days.ts';
import { plannedYear } from './planned-year.ts';
import { schoolTimes } from './school-times.ts';
import { type Stranded, strandedIn } from './stranded.ts';
import { type DatedVersion, versionsInForce } from './versions-in-force.ts';

/** A lesson with the timetable that made it, none for one off the timetable. */
export type LaidLesson = StandingLesson & { versionId: string | null };

/** A school before its year is laid out anew. */
export type BeforePlan = {
  year: RingingYear;
  groups: Group[];
  grades: Grades;
  standing: LaidLesson[];
  versions: (DatedVersion & { week: WeeklyLesson[] })[];
};

/** The year as planned, and what becomes of its lessons. */
export type YearChange = { year: RingingYear; change: TimetableChange; stranded: Stranded[] };

/**
 * What a plan makes of a year: from its day on every timetable is laid out anew over the new days and bells; lessons off the
 * timetable and those somebody wrote in stay.
 * @throws year-changed-meanwhile, year-span-faulty, periods-faulty, bells-faulty
 */
export function yearChange(before: BeforePlan, wanted: { plan: YearPlan; validFrom: string; ver: number }): YearChange {
  const { groups, standing } = before;
  const year = plannedYear(before.year, wanted.plan, wanted.ver);
  const laid = standing.filter(({ day, versionId }) => day >= wanted.validFrom && versionId !== null);
  const change = timetableChange(laid, lessonsOf({ ...before, year }, wanted.validFrom));
  return { year, change, stranded: strandedIn({ before: before.year, after: year }, groups, standing) };
}

/** The lessons of all timetables of the year, each in the days it is in force. */
function lessonsOf({ year, groups, grades, versions }: BeforePlan, validFrom: string): WantedLesson[] {
  const timesOf = schoolTimes(year, groups, grades);
  return versionsInForce(versions).flatMap(({ version, until }) => {
    const from = version.validFrom > validFrom ? version.validFrom : validFrom;
    return datedLessons(version.week, { year, from }, timesOf).filter(({ day }) => day <= until);
  });
}

/** Lessons listed of those that would be stranded. */
const LISTED = 200;

export function yearPreview({ year, change, stranded }: YearChange): PreviewYearAnswer {
  return {
    toPlan: change.plan.length,
    toWithdraw: change.withdraw.length,
    kept: change.kept,
    stranded: stranded.slice(0, LISTED),
    strandedLeftOut: stranded.length > LISTED ? stranded.length - LISTED : 0,
    sets: (year.plan?.sets ?? []).map(({ setId }) => ({ setId, days: schoolDaysOf(year, setId) })),
  };
}

function schoolDaysOf(year: RingingYear, setId: string): number {
  const classes = [{ classId: 'any', setId, weekDays: 5, building: '', shift: 1 }];
  const alone = { ...year, plan: year.plan && { ...year.plan, classes } };
  const dayOf = groupDays(alone, { classIds: ['any'], weekDays: 5 });
  return daysOf(year.from, year.until).filter((day) => dayOf(day) !== undefined).length;
}
