import { expect, test } from '@jest/globals';
import { newId, type YearPlan } from '@parta/contracts';
import { aPlan, Classroom } from '../../testing.ts';
import { groupDays } from './group-days.ts';
import { plannedYear } from './planned-year.ts';

const room = new Classroom();
const classIds = [room.schoolClass.id];
const other = newId();

/** The autumn of 2025 with its working Saturday, and the winter after it. */
const of2025 = { ...room.year, from: '2025-09-01', until: '2026-05-31' };
const whole = { periodId: newId(), kind: 'halfYear' as const, title: 'Год', from: '2025-09-01', until: '2026-05-31' };
const sets = [{ setId: 'year', title: 'Год', periods: [whole], holidays: [] }];

function daysIn(change: Partial<YearPlan>, ids = classIds, weekDays: 5 | 6 = 5) {
  const plan = { ...aPlan(room, { from: of2025.from, until: of2025.until, sets, classes: [] }), ...change };
  return groupDays(plannedYear(of2025, plan, 0), { classIds: ids, weekDays });
}

test('R-10: 2025-11-01 can be taught once its weekday is named, also by a five-day class; 2025-11-03 and 2026-01-09 cannot', () => {
  const movedDays = ['2025-11-01', '2025-11-03', '2026-01-09'].map((day) => ({ day, weekday: 1 }));

  expect(daysIn({})('2025-11-01')).toBeUndefined();
  expect(daysIn({ movedDays })('2025-11-01')).toMatchObject({ weekday: 1 });
  expect(daysIn({ movedDays })('2025-11-03')).toBeUndefined();
  expect(daysIn({ movedDays }, classIds, 6)('2026-01-09')).toBeUndefined();
});

test('R-10: a shortened day is known by the official calendar, and by the school alone', () => {
  const short = { classIds: [], title: '', kind: 'short' as const, from: '2026-04-29', until: '2026-04-29' };
  const dayOf = daysIn({ specialDays: [short] });

  expect([dayOf('2026-04-28')?.kind, dayOf('2026-04-29')?.kind, dayOf('2026-04-30')?.kind]).toEqual([
    'usual',
    'short',
    'short',
  ]);
});

test('F-058: classes have periods, holidays and weeks of their own', () => {
  const first = {
    ...sets[0]!,
    setId: 'first',
    holidays: [{ title: 'Февраль', from: '2026-02-16', until: '2026-02-22' }],
  };
  const own = { classId: room.schoolClass.id, setId: 'first', weekDays: 6, building: '', shift: 1 };
  const plan = { sets: [...sets, first], classes: [own] };

  expect(daysIn(plan)('2026-02-18')).toBeUndefined();
  expect(daysIn(plan)('2026-02-28')).toMatchObject({ weekday: 6 });
  expect(daysIn(plan, [other])('2026-02-18')).toMatchObject({ weekday: 3 });
  expect(daysIn(plan, [other])('2026-02-28')).toBeUndefined();
});

test('N-09: a group across classes is taught while one of its classes is', () => {
  const closed = { classIds, title: 'Карантин', kind: 'closed' as const, from: '2025-12-01', until: '2025-12-05' };
  const plan = { specialDays: [closed] };

  expect(daysIn(plan)('2025-12-03')).toBeUndefined();
  expect(daysIn(plan, [...classIds, other])('2025-12-03')).toMatchObject({ classId: other });
});

test('F-058: nothing is taught outside the year', () => {
  expect(daysIn({})('2025-08-29')).toBeUndefined();
  expect(daysIn({})('2026-06-01')).toBeUndefined();
});
