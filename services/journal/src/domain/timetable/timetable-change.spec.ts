import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { WantedLesson } from './dated-lessons.ts';
import { type StandingLesson, timetableChange } from './timetable-change.ts';

const aLesson = (id: string, change: Partial<StandingLesson> = {}): StandingLesson => ({
  ...{
    id,
    groupId: 'g',
    day: '2026-11-18',
    number: 1,
    starts: '08:30',
    ends: '09:15',
    teacherIds: ['a', 'b'],
    room: '31',
  },
  ...{ touched: false, isWithdrawn: false, ver: 1 },
  ...change,
});
function wanted({ id, groupId, day, number, starts, ends, teacherIds, room }: StandingLesson): WantedLesson {
  return { id, groupId, day, number, starts, ends, teacherIds, room };
}

test('R-04: what somebody wrote in is neither changed nor taken back', () => {
  const [kept, gone] = [aLesson('1', { touched: true }), aLesson('2', { touched: true })];

  expect(timetableChange([kept, gone], [{ ...wanted(kept), room: '12' }])).toEqual({
    plan: [],
    withdraw: [],
    unchanged: 0,
    kept: 2,
  });
});

test('N-31: another room, time or teacher is a change, another order of teachers is none', () => {
  const changed = (change: Partial<WantedLesson>) =>
    timetableChange([aLesson('1')], [{ ...wanted(aLesson('1')), ...change }]).plan;

  expect(changed({ room: '12' })).toMatchObject([{ room: '12', ver: 2 }]);
  expect(changed({ ends: '09:05' })).toHaveLength(1);
  expect(changed({ teacherIds: ['a'] })).toHaveLength(1);
  expect(changed({ teacherIds: ['b', 'a'] })).toEqual([]);
});

test('R-28: after any change the same timetable changes nothing more, and versions only grow', () => {
  const standing = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('1', '2', '3', '4', '5'),
      room: fc.constantFrom('31', '12'),
      touched: fc.boolean(),
      isWithdrawn: fc.boolean(),
      ver: fc.nat(9),
    }),
    { selector: ({ id }) => id },
  );
  const names = fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '5'));
  fc.assert(
    fc.property(standing, names, (lessons, ids) => {
      const before = lessons.map(({ id, ...change }) => aLesson(id, change));
      const want = ids.map((id) => wanted(aLesson(id)));
      const { plan, withdraw } = timetableChange(before, want);
      const after = new Map(before.map((lesson) => [lesson.id, lesson]));
      for (const lesson of plan) after.set(lesson.id, aLesson(lesson.id, lesson));
      for (const lesson of withdraw) after.set(lesson.id, { ...lesson, isWithdrawn: true });

      const again = timetableChange([...after.values()], want);

      expect([again.plan, again.withdraw]).toEqual([[], []]);
      expect(before.every(({ id, ver }) => (after.get(id)?.ver ?? -1) >= ver)).toBe(true);
      expect(before.filter(({ touched }) => touched).every((lesson) => after.get(lesson.id) === lesson)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
