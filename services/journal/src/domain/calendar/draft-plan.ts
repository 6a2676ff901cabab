import type { YearPlan } from '@parta/contracts';
import type { RingingYear } from '../school-year.ts';

/** A class of the year as the calendar asks for it. */
export type ClassOfYear = { classId: string; title: string; grade: number; weekDays: number };

/** The plan that holds, else the one that says what the registry told of the year: a set of each kind of period, half-years for grades 10 and 11. */
export function planOf(year: RingingYear, classes: ClassOfYear[]): YearPlan {
  const { from, until, plan, bells } = year;
  if (plan) return { from, until, ...plan, bells: [...bells] };
  const sets = setsOf(year);
  const senior = sets.find(({ setId }) => setId === 'halfYear');
  const others = sets.find(({ setId }) => setId !== 'halfYear');
  return {
    ...{ from, until, sets, bells: [...bells] },
    classes: classes.map(({ classId, grade, weekDays }) => {
      const set = (grade >= 10 ? senior : others) ?? sets[0];
      return { classId, setId: set?.setId ?? 'quarter', weekDays, building: '', shift: 1 };
    }),
    movedDays: Object.entries(year.movedDays).map(([day, weekday]) => ({ day, weekday })),
    specialDays: [],
    openings: [],
  };
}

const TITLES = { quarter: 'Четверти', trimester: 'Триместры', halfYear: 'Полугодия', module: 'Модули' } as const;

function setsOf({ id, from, until, periods }: RingingYear): YearPlan['sets'] {
  if (periods.length === 0) {
    const whole = { periodId: id, kind: 'halfYear' as const, title: 'Учебный год', from, until };
    return [{ setId: 'year', title: 'Учебный год', periods: [whole], holidays: [] }];
  }
  const kinds = [...new Set(periods.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    setId: kind,
    title: TITLES[kind],
    periods: periods.filter((period) => period.kind === kind),
    holidays: [],
  }));
}
