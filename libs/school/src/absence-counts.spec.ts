import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { absenceCounts, missedBecause, type OwnedLesson } from './absence-counts.ts';
import type { DatedSetting } from './settings.ts';

const day = '2026-11-18';
const codes = ['absent', 'truant', 'ill', 'excused', 'late', 'free', 'exempt', null] as const;

function anOwnLesson(change: Partial<OwnedLesson> = {}): OwnedLesson {
  return { day, starts: '08:30', ends: '09:15', checked: true, code: null, minutes: null, ...change };
}

const set = (name: string, value: unknown): DatedSetting => ({ name, from: '2026-09-01', value });
const away = (...given: OwnedLesson['code'][]) => given.map((code) => anOwnLesson({ code }));

test('R-20: an unchecked lesson adds to no count of presence or absence, nor does free attendance', () => {
  const lessons = [
    ...away('absent', null, 'free'),
    anOwnLesson({ checked: false, code: 'ill' }),
    anOwnLesson({ checked: false }),
  ];

  expect(absenceCounts(lessons, [])).toMatchObject({ lessons: 2, missed: 1, ill: 0, unexplained: 1, fullDays: 0 });
});

test('R-20: missed lessons are ill, excused or unexcused, and never more than were kept', () => {
  const lesson = fc.record({
    code: fc.constantFrom(...codes),
    checked: fc.boolean(),
    minutes: fc.option(fc.integer({ min: 1, max: 45 })),
    day: fc.constantFrom('2026-11-17', '2026-11-18', '2026-11-19'),
  });
  fc.assert(
    fc.property(fc.array(lesson, { maxLength: 30 }), fc.constantFrom<number | 'all'>('all', 1, 3), (given, least) => {
      const own = given.map((each) => anOwnLesson(each));
      const counts = absenceCounts(own, [set('attendance.fullDay', least)]);

      expect(counts.ill + counts.excused + counts.unexcused).toBe(counts.missed);
      expect(counts.unexplained).toBeLessThanOrEqual(counts.unexcused);
      expect(counts.missed).toBeLessThanOrEqual(counts.lessons);
      const reasons = own.map((each) => missedBecause(each, []));
      expect(reasons.filter((reason) => reason !== null)).toHaveLength(counts.missed);
      expect(reasons.filter((reason) => reason === 'unexplained')).toHaveLength(counts.unexplained);
      expect(absenceCounts(own.toReversed(), [set('attendance.fullDay', least)])).toEqual(counts);
    }),
  );
});

test('R-09: a full day is all kept lessons of the pupil, or as many as the school says', () => {
  const three = away('ill', 'ill', 'ill', null);

  expect(absenceCounts(away('ill', 'excused'), [])).toMatchObject({ fullDays: 1, ill: 1, excused: 1 });
  expect(absenceCounts(three, [])).toMatchObject({ fullDays: 0, missed: 3 });
  expect(absenceCounts(three, [set('attendance.fullDay', 3)])).toMatchObject({ fullDays: 1 });
  expect(absenceCounts(three, [set('attendance.fullDay', 4)])).toMatchObject({ fullDays: 0 });
});

test.each([
  [22, 50, 0],
  [23, 50, 1],
  [9, 20, 0],
  [10, 20, 1],
])('F-062: %i minutes late of 45 where %i per cent is the limit make %i missed lessons', (minutes, share, missed) => {
  const late = [anOwnLesson({ code: 'late', minutes })];

  expect(absenceCounts(late, [set('attendance.lessonMissedShare', share)])).toMatchObject({
    missed,
    late: 1,
    lateMinutes: minutes,
  });
});
