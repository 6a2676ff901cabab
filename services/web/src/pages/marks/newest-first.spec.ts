import { expect, test } from '@jest/globals';
import type { MarksOfPupilAnswer } from '@parta/contracts';
import fc from 'fast-check';
import { newestFirst } from './newest-first.ts';

type Subject = MarksOfPupilAnswer['subjects'][number];
const today = '2026-11-18';
const dayOf = (instant: string) => instant.slice(0, 10);

const subjectOf = (subject: string, marks: { day: string; at: string }[]): Subject => ({
  ...{ subject, groupId: subject, absences: 0, average: null },
  marks: marks.map(({ day, at }, n) => ({
    ...{ markId: `${subject} ${n}`, lessonId: day, day, value: '4', part: 0, weight: 100, counts: true },
    ...{ workType: '', workTitle: '', comment: null, by: null, at, was: null },
  })),
});

test('F-086: the list begins with what came today, whatever lesson it is for, then day by day back', () => {
  const algebra = subjectOf('Алгебра', [
    { day: '2026-11-09', at: '2026-11-18T09:00:00Z' },
    { day: '2026-11-16', at: '2026-11-16T09:00:00Z' },
  ]);
  const physics = subjectOf('Физика', [{ day: '2026-11-17', at: '2026-11-17T09:00:00Z' }]);

  expect(newestFirst([algebra, physics], today, dayOf)).toMatchObject([
    { day: null, marks: [{ subject: 'Алгебра', mark: { day: '2026-11-09' } }] },
    { day: '2026-11-17', marks: [{ subject: 'Физика' }] },
    { day: '2026-11-16', marks: [{ subject: 'Алгебра' }] },
  ]);
});

const aDay = fc.integer({ min: 10, max: 18 }).map((day) => `2026-11-${day}`);
const aMark = fc.record({ day: aDay, at: aDay.map((day) => `${day}T09:00:00Z`) });

test('F-086: every mark of every subject stands in the list once, no day before an older one', () => {
  fc.assert(
    fc.property(fc.array(aMark, { maxLength: 20 }), fc.array(aMark, { maxLength: 20 }), (first, second) => {
      const listed = newestFirst([subjectOf('Алгебра', first), subjectOf('Физика', second)], today, dayOf);
      const days = listed.flatMap(({ day }) => (day === null ? [] : [day]));

      expect(new Set(listed.flatMap(({ marks }) => marks.map(({ mark }) => mark.markId))).size).toBe(
        first.length + second.length,
      );
      expect(days).toEqual([...new Set(days)].toSorted().toReversed());
      expect(listed.slice(1).every(({ day }) => day !== null)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
