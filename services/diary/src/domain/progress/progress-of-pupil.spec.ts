import { expect, test } from '@jest/globals';
import { type Average, averageOfJournal, comparedAverage, proposedMark } from '@parta/school';
import fc from 'fast-check';
import type { SubjectMark } from '../marks-by-subject.ts';
import { whatIsShown } from './what-is-shown.ts';
import { progressOfPupil } from './progress-of-pupil.ts';

const period = { periodId: 'second', title: '2-я четверть', kind: 'quarter', from: '2026-11-05', until: '2026-12-30' };
const SUBJECTS = ['Алгебра', 'Физика'];
const known = SUBJECTS.map((subject) => ({ groupId: subject, subject, scale: 'five' as const }));
const today = '2026-12-10';
type Given = { groupId: string; value: string | null; weight: number; counts: boolean; day: string; control: boolean };
const given: fc.Arbitrary<Given[]> = fc.array(
  fc.record({
    groupId: fc.constantFrom(...SUBJECTS),
    value: fc.constantFrom('2', '3', '4', '5', 'na', 'debt', null),
    weight: fc.constantFrom(100, 150, 300),
    counts: fc.boolean(),
    day: fc.constantFrom('2026-11-06', '2026-11-09', '2026-11-15', '2026-11-16', '2026-12-07'),
    control: fc.boolean(),
  }),
  { maxLength: 25 },
);

const markOf = ({ groupId, value, weight, counts, day }: Given, n: number): SubjectMark => ({
  ...{ markId: `mark-${n}`, workId: `work-${n}`, lessonId: `lesson-${n}`, pupilId: 'own', schoolId: 's', groupId, day },
  ...{ value, weight, counts, part: 0, typeTitle: '', title: '', was: null, comment: null, due: null, retakeOf: null },
  ...{ subject: groupId, by: null, ver: 1, at: '2026-11-16T08:00:00.000Z' },
});

function progressOf(marks: readonly Given[], compare: 'exact' | 'shown' = 'exact') {
  const present = [{ name: 'finals.compare', from: '2026-09-01', value: compare }];
  const controls = new Set(marks.flatMap(({ control }, n) => (control ? [`work-${n}`] : [])));
  const shown = whatIsShown(present, today, null);
  const asked = { pupilId: 'own', period, periods: [period], today, settings: new Map(), present, shown };
  return progressOfPupil(asked, { marks: marks.map(markOf), known, controls, values: [] });
}
const journals = (marks: readonly Given[], subject: string): Average | undefined =>
  averageOfJournal(
    marks.map(markOf).flatMap((mark) => (mark.groupId === subject ? [{ ...mark, scale: 'five' as const }] : [])),
    [],
    today,
  );
const sent = (average: Average | undefined) =>
  average ? { numerator: String(average.n), denominator: String(average.d) } : null;
type Sent = ReturnType<typeof sent>;
const isSame = (one: Sent, other: Sent) =>
  one === other ||
  (one !== null &&
    other !== null &&
    BigInt(one.numerator) * BigInt(other.denominator) === BigInt(other.numerator) * BigInt(one.denominator));

test('R-01, F-095: average, forecast and the end of the weeks are those of the journal', () => {
  fc.assert(
    fc.property(given, fc.constantFrom('exact', 'shown'), (marks, compare) => {
      const { subjects } = progressOf(marks, compare);

      for (const { subject, average, forecast, weeks } of subjects) {
        const exact = journals(marks, subject);
        expect(average).toEqual(sent(exact));
        expect(forecast?.final).toBe(exact && proposedMark(comparedAverage(exact, compare)));
        expect(isSame(weeks.at(-1)?.soFar ?? null, average)).toBe(true);
      }
      const inOrder = ({ subjects: all }: ReturnType<typeof progressOf>) => all.map(({ targets: _, ...each }) => each);
      expect(inOrder(progressOf(marks.toReversed().toReversed(), compare))).toEqual(
        inOrder(progressOf(marks, compare)),
      );
    }),
    { numRuns: 400 },
  );
});

test('F-094, R-01: control works and the others add up to the average of the subject', () => {
  fc.assert(
    fc.property(given, (marks) => {
      for (const { average, control, current } of progressOf(marks).subjects) {
        const sum = [control, current].reduce(
          (all, part) => ({
            n: all.n + BigInt(part?.numerator ?? 0),
            d: all.d + BigInt(part?.denominator ?? 0),
          }),
          { n: 0n, d: 0n },
        );
        expect(sent(sum.d > 0n ? sum : undefined)).toEqual(average);
      }
    }),
    { numRuns: 400 },
  );
});

test('R-12, N-40: so many more marks of a value and a weight change the forecast, one less does not', () => {
  fc.assert(
    fc.property(given, fc.constantFrom('exact', 'shown'), (marks, compare) => {
      for (const { subject, forecast, targets } of progressOf(marks, compare).subjects)
        for (const { final, value, weight, count } of targets) {
          const more = { groupId: subject, value: String(value), weight, counts: true, day: today, control: false };
          const after = (times: number) =>
            progressOf([...marks, ...Array.from({ length: times }, () => more)], compare).subjects.find(
              (each) => each.subject === subject,
            )?.forecast?.final;
          expect(final).toBe((forecast?.final ?? 0) + 1);
          expect(after(count)).toBeGreaterThanOrEqual(final);
          expect(after(count - 1)).toBeLessThan(final);
        }
    }),
    { numRuns: 150 },
  );
});

test('F-095: weeks with marks in two subjects show the mean of both, and the overall average is that of the subjects', () => {
  const mark = { weight: 100, counts: true, control: false, day: '2026-11-06' };
  const { overall } = progressOf([
    { ...mark, groupId: 'Алгебра', value: '5' },
    { ...mark, groupId: 'Алгебра', value: '5' },
    { ...mark, groupId: 'Физика', value: '2' },
  ]);

  const average = { numerator: '7', denominator: '2' };
  expect(overall).toEqual({ average, weeks: [{ monday: '2026-11-02', average, soFar: average }] });
});
