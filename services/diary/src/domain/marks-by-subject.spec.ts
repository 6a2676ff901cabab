import { expect, test } from '@jest/globals';
import { averageOfJournal } from '@parta/school';
import fc from 'fast-check';
import { marksBySubject, type SubjectMark } from './marks-by-subject.ts';
import type { SubjectGroup } from './rows.ts';

const RUNS = { numRuns: 1500 };
const counting = { settings: new Map(), present: [], today: '2026-11-20' };
const groups: SubjectGroup[] = [
  { groupId: 'former', subject: 'Алгебра', scale: 'five' },
  { groupId: 'tenths', subject: 'Алгебра', scale: 'ten' },
  { groupId: 'present', subject: 'Алгебра', scale: 'five' },
];
const VALUES = ['5', '4', '3', '2', '4+', 'na', 'ex', 'debt', 'н/о', null];
const aMark = fc.record({
  groupId: fc.constantFrom('former', 'present', 'tenths'),
  value: fc.constantFrom(...VALUES),
  weight: fc.integer({ min: 1, max: 999 }),
  counts: fc.boolean(),
  /** Few days and lessons: double lessons and two lessons of a group a day are the rule here. */
  day: fc.constantFrom('2026-11-16', '2026-11-17'),
  lesson: fc.nat(2),
});
const marks = fc.array(aMark, { maxLength: 30 }).map((all) => all.map(markOf));
const aDate = '2026-11-16T08:00:00.000Z';

function markOf(
  {
    groupId,
    value,
    weight,
    counts,
    day,
    lesson,
  }: Record<'groupId' | 'day', string> & { value: string | null; weight: number; counts: boolean; lesson: number },
  n: number,
): SubjectMark {
  const ids = {
    markId: `mark-${n}`,
    workId: `work-${n}`,
    lessonId: `${groupId} ${day} ${lesson}`,
    ...{ pupilId: 'pupil', schoolId: 's', groupId },
  };
  const told = { was: null, comment: null, due: null, retakeOf: null, by: null, ver: 1, at: aDate };
  return { ...ids, ...told, subject: 'Алгебра', day, part: 0, value, weight, counts, typeTitle: '', title: '' };
}
const fraction = (all: SubjectMark[]) =>
  averageOfJournal(
    all.map((mark) => ({ ...mark, scale: 'five' as const })),
    [],
    counting.today,
  );
const shownOf = (all: SubjectMark[], scale: 'five' | 'ten') =>
  marksBySubject(groups, all, [], counting).find(({ groupId }) => (scale === 'ten') === (groupId === 'tenths'));

test('R-03, R-01: a pupil who moved has the average of both journals: their totals add up, and every mark stands once', () => {
  fc.assert(
    fc.property(marks, (all) => {
      const [former, present] = ['former', 'present'].map((id) => all.filter(({ groupId }) => groupId === id)) as [
        SubjectMark[],
        SubjectMark[],
      ];
      const sums = [fraction(former), fraction(present)];
      const n = sums.reduce((sum, part) => sum + (part?.n ?? 0n), 0n);
      const d = sums.reduce((sum, part) => sum + (part?.d ?? 0n), 0n);

      const shown = shownOf(all, 'five');

      expect(shown?.average).toEqual(d === 0n ? null : { numerator: String(n), denominator: String(d) });
      expect(shown?.marks).toHaveLength([...former, ...present].filter(({ value }) => value !== null).length);
    }),
    RUNS,
  );
});

test('R-14: whatever stands in a journal of another scale changes nothing in the average of this one', () => {
  fc.assert(
    fc.property(marks, (all) => {
      const own = all.filter(({ groupId }) => groupId !== 'tenths');

      expect(shownOf(all, 'five')?.average).toEqual(shownOf(own, 'five')?.average);
      expect(shownOf(all, 'ten')?.average).toEqual(
        shownOf(
          all.filter(({ groupId }) => groupId === 'tenths'),
          'ten',
        )?.average,
      );
    }),
    RUNS,
  );
});

test('R-23: double lessons, two lessons of a group a day and any order of them count every mark and every missed lesson once', () => {
  fc.assert(
    fc.property(marks, fc.array(fc.constantFrom('ill', 'late', 'absent', null)), (all, codes) => {
      const absences = codes.map((code, n) => {
        return { groupId: n % 2 === 0 ? 'former' : 'present', day: '2026-11-16', code };
      });
      const onOneDay = all.map((mark) => ({ ...mark, day: '2026-11-16', lessonId: 'double' }));

      const [shown, turned, together] = [
        marksBySubject(groups, all, absences, counting),
        marksBySubject(groups, all.toReversed(), absences.toReversed(), counting),
        marksBySubject(groups, onOneDay, absences, counting),
      ];

      expect(turned).toEqual(shown);
      expect(together.map(({ average }) => average)).toEqual(shown.map(({ average }) => average));
      expect(shown.map((subject) => subject.absences).reduce((sum, count) => sum + count, 0)).toBe(
        codes.filter((code) => code === 'ill' || code === 'absent').length,
      );
    }),
    RUNS,
  );
});
