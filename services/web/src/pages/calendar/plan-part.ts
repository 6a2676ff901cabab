import type { CalendarOfSchoolAnswer, YearPlan } from '@parta/contracts';

export type YearOfSchool = NonNullable<CalendarOfSchoolAnswer['year']>;

/** What every part of the year's form is given: the plan as it is edited, and how to change it. */
export type PlanPart = { year: YearOfSchool; plan: YearPlan; onPlan: (change: Partial<YearPlan>) => void };

/** The list with one item changed. */
export const withItem = <Item>(items: readonly Item[], at: number, change: Partial<NoInfer<Item>>): Item[] =>
  items.map((item, index) => (index === at ? { ...item, ...change } : item));

export const withoutItem = <Item>(items: readonly Item[], at: number): Item[] =>
  items.filter((_, index) => index !== at);
