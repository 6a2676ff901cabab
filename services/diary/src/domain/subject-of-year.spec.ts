import { expect, test } from '@jest/globals';
import { type Average, averageOfJournal } from '@parta/school';
import fc from 'fast-check';
import { finalsOfYear } from './finals-of-year.ts';
import type { SubjectFinal } from './finals-of-subject.ts';
import type { MarkedRows } from './marked-rows.ts';
import type { SubjectMark } from './marks-by-subject.ts';
import { subjectOfYear } from './subject-of-year.ts';

const at = '2026-11-16T08:00:00.000Z';
const year = { from: '2026-09-01', until: '2027-08-31' };
const today = '2026-11-20';
const periods = [
  { periodId: 'q1', kind: 'quarter' as const, title: '1-я четверть', from: '2026-09-01', until: '2026-10-25' },
  { periodId: 'q2', kind: 'quarter' as const, title: '2-я четверть', from: '2026-11-05', until: '2026-12-30' },
];
const rowsOf = (given: Partial<MarkedRows> = {}): MarkedRows => ({
  enrolments: [{ schoolId: 's', classId: 'c', classTitle: '8Б', from: '2026-09-01', until: null, at }],
  classes: [{ classId: 'c', schoolId: 's', grade: 8, weekDays: 5, at }],
  years: [{ yearId: 'y', schoolId: 's', ...year, periods, at }],
  known: [
    { groupId: 'former', subject: 'Алгебра', scale: 'five' },
    { groupId: 'physics', subject: 'Физика', scale: 'five' },
    { groupId: 'talks', subject: 'Разговоры о важном', scale: 'none' },
    { groupId: 'present', subject: 'Алгебра', scale: 'five' },
  ],
  ...{ marks: [], absences: [], finals: [], settings: new Map() },
  ...given,
});
const final = (given: Partial<SubjectFinal>): SubjectFinal => ({
  ...{ groupId: 'present', subject: 'Алгебра', kind: 'period', periodId: 'q1', title: '1-я четверть' },
  ...{ value: '4', was: null, at, by: 'teacher', ...given },
});

const aMark = fc.record({
  groupId: fc.constantFrom('former', 'present', 'physics'),
  day: fc.constantFrom('2026-09-10', '2026-10-25', '2026-11-02', '2026-11-05', '2026-11-16'),
  value: fc.constantFrom('5', '4', '3', '2', 'na', 'debt', null),
  weight: fc.integer({ min: 1, max: 999 }),
  counts: fc.boolean(),
});
const someMarks = fc.array(aMark, { maxLength: 25 }).map((all) =>
  all.map((mark, n): SubjectMark => {
    const ids = { markId: `m${n}`, workId: `w${n}`, lessonId: `l${n}`, pupilId: 'p', schoolId: 's', part: 0 };
    const told = { was: null, comment: null, due: null, retakeOf: null, by: null, ver: 1, at };
    return { ...ids, ...told, ...mark, subject: '', typeTitle: '', title: '' };
  }),
);
const someAbsences = fc.array(
  fc.record({
    ...{ groupId: fc.constantFrom('former', 'present', 'physics'), subject: fc.constant('') },
    day: fc.constantFrom('2026-09-10', '2026-11-02', '2026-11-16'),
    code: fc.constantFrom('ill', 'late', 'absent', 'truant', 'excused', 'free', null),
  }),
  { maxLength: 12 },
);

const sum = (all: (Average | undefined)[]) =>
  all.reduce<Average>((one, each) => ({ n: one.n + (each?.n ?? 0n), d: one.d + (each?.d ?? 0n) }), { n: 0n, d: 0n });
const shown = (average: { numerator: string; denominator: string } | null) =>
  average ? { n: BigInt(average.numerator), d: BigInt(average.denominator) } : undefined;

test('F-093, R-01, R-03: each row of the period table equals the journal’s, its periods add up to the year, and no mark or absence is lost', () => {
  fc.assert(
    fc.property(someMarks, someAbsences, (marks, absences) => {
      const told = subjectOfYear('former', year, rowsOf({ marks, absences }), today);
      const own = marks.filter(({ groupId }) => groupId !== 'physics');
      const missed = absences.filter(({ groupId, code }) => {
        return groupId !== 'physics' && ['ill', 'absent', 'truant', 'excused'].includes(code ?? '');
      });

      for (const { from, until, average, periodId } of told?.periods ?? []) {
        const inRow = own.filter(({ day }) => (periodId === null ? day === '2026-11-02' : from <= day && day <= until));
        const ofJournal = averageOfJournal(
          inRow.map((mark) => ({ ...mark, scale: 'five' as const })),
          [],
          today,
        );
        expect(shown(average)).toEqual(ofJournal);
      }
      expect(sum(told?.periods.map(({ average }) => shown(average)) ?? [])).toEqual(sum([shown(told!.year.average)]));
      expect(told?.periods.flatMap((row) => row.marks)).toHaveLength(own.filter(({ value }) => value !== null).length);
      expect(told?.year.missed.lessons).toBe(missed.length);
      expect(told?.periods.reduce((count, row) => count + row.missed.lessons, 0)).toBe(missed.length);
    }),
    { numRuns: 1000 },
  );
});

test('F-091, F-093: missed lessons are told by reason, the unexcused apart', () => {
  const absences = (['ill', 'ill', 'absent', 'truant', 'excused', 'late'] as const).map((code) => {
    return { groupId: 'present', subject: 'Алгебра', day: '2026-11-16', code };
  });

  expect(subjectOfYear('present', year, rowsOf({ absences }), today)?.year.missed).toEqual({
    ...{ lessons: 5, ill: 2, excused: 1, unexcused: 2 },
  });
});

test('F-093, F-075: finals stand in the row of their period with their author, those of the year below; the subject is the present journal', () => {
  const finals = [final({ was: '3' }), final({ kind: 'annual', periodId: null, title: 'Годовая', value: '5' })];

  expect(subjectOfYear('former', year, rowsOf({ finals }), today)).toMatchObject({
    ...{ subject: 'Алгебра', groupId: 'present' },
    periods: [{ title: '1-я четверть', finals: [{ value: '4', was: '3', by: 'teacher' }] }, { finals: [] }],
    year: { finals: [{ kind: 'annual', value: '5' }] },
  });
  expect(subjectOfYear('nowhere', year, rowsOf({ finals }), today)).toBeUndefined();
});

test('F-087: periods by subjects have a column for every period and the year, exams where one was set; subjects without marks have no line', () => {
  const finals = [final({}), final({ kind: 'exam', periodId: null, title: 'Экзамен' }), final({ title: 'Модуль 1' })];

  const { columns, subjects } = finalsOfYear(year, rowsOf({ finals }));

  expect(columns.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
    'period 1-я четверть',
    'period 2-я четверть',
    'period Модуль 1',
    'annual ',
    'exam ',
  ]);
  expect(subjects.map(({ subject, groupId, finals: set }) => [subject, groupId, set.length])).toEqual([
    ['Алгебра', 'present', 3],
    ['Физика', 'physics', 0],
  ]);
});
