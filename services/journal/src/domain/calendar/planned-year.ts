import { type Caller, Refusal, type YearPlan } from '@parta/contracts';
import { can } from '@parta/access';
import { daysBetween, type Weekday } from '@parta/school';
import { holidaysOf, type RingingYear } from '../school-year.ts';

/**
 * The year as the plan lays it out.
 * @throws year-changed-meanwhile, year-span-faulty, periods-faulty, bells-faulty
 */
export function plannedYear(standing: RingingYear, plan: YearPlan, ver: number): RingingYear {
  if (standing.planVer !== ver) throw new Refusal('year-changed-meanwhile', 'The plan is not what was seen');
  checkSpan(standing, plan);
  for (const set of plan.sets) checkPeriods(plan, set);
  for (const schedule of plan.bells) checkBells(schedule);
  const { from, until, bells, ...days } = plan;
  return {
    ...standing,
    ...{ from, until, bells, plan: days, planVer: ver + 1 },
    periods: plan.sets.flatMap(({ periods }) => periods),
    holidays: holidaysOf(days, undefined),
    movedDays: Object.fromEntries(plan.movedDays.map(({ day, weekday }) => [day, weekday as Weekday])),
  };
}

/** @throws not-found when the school's calendar is not the caller's to lay out */
export function mayPlanYear(caller: Caller, schoolId: string): void {
  if (!can(caller, 'calendar.write', { schoolId })) throw new Refusal('not-found', 'No such school');
}

/** Rows of a year lie where the calendar year puts them, so the year keeps it. */
function checkSpan(standing: RingingYear, { from, until }: YearPlan): void {
  const isSameStart = standing.from.slice(0, 4) === from.slice(0, 4);
  if (!isSameStart || until <= from || daysBetween(from, until) > 366) {
    throw new Refusal('year-span-faulty', `No year from ${from} to ${until}`);
  }
}

function checkPeriods({ from, until }: YearPlan, { title, periods }: YearPlan['sets'][number]): void {
  const inOrder = periods.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const isFaulty = inOrder.some(
    (period, at) =>
      period.until < period.from ||
      period.from < from ||
      until < period.until ||
      period.from <= (inOrder[at - 1]?.until ?? ''),
  );
  if (isFaulty) throw new Refusal('periods-faulty', `Periods of ${title}`, { title });
}

function checkBells({ title, usual, short }: YearPlan['bells'][number]): void {
  for (const rings of [usual, short]) {
    const inOrder = rings.toSorted((one, other) => one.number - other.number);
    const isFaulty = inOrder.some(
      (ring, at) => ring.ends <= ring.starts || ring.starts < (inOrder[at - 1]?.ends ?? ''),
    );
    if (isFaulty) throw new Refusal('bells-faulty', `Bells of ${title}`, { title });
  }
}
