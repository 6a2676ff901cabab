import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '@parta/school';
import type { Homework, Lesson, Mark, Remark, WeekRows } from './rows.ts';
import { weekDocument } from './week-document.ts';

const monday = '2026-11-16';
const at = '2026-11-18T09:00:00.000Z';

const lesson = (n: number, given: Partial<Lesson> = {}): Lesson => ({
  ...{ lessonId: `l${n}`, groupId: 'g', subject: 'Алгебра', day: addDays(monday, n % 2), number: n, at },
  ...{
    starts: '08:30',
    ends: '09:15',
    teacherIds: [],
    room: '',
    stands: true,
    change: null,
    topic: '',
    checked: false,
  },
  ...given,
});
const mark = (n: number, given: Partial<Mark> = {}): Mark => ({
  ...{ markId: `m${n}`, workId: `w${n}`, lessonId: `l${n}`, pupilId: 'p', part: 0, value: '5', was: null },
  ...{ comment: null, due: null, retakeOf: null, by: null, ver: 1, at },
  ...given,
});
const task = (n: number, given: Partial<Homework> = {}): Homework => ({
  ...{ homeworkId: `h${n}`, groupId: 'g', lessonId: `l${n}`, kind: 'task', text: `§ ${n}`, givenOn: monday, at },
  ...{ dueLessonId: `l${n}`, dueDay: null, pupilIds: null },
  ...given,
});
const remark = (n: number, given: Partial<Remark> = {}): Remark => ({
  ...{ remarkId: `r${n}`, pupilId: 'p', lessonId: `l${n}`, kind: 'praise', title: '', text: `${n}` },
  ...{ state: 'standing', by: null, at },
  ...given,
});
const works = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    ...{
      workId: `w${n}`,
      lessonId: `l${n}`,
      typeTitle: 'контрольная',
      title: '',
      weight: 100,
      counts: true,
      marked: true,
      ver: 0,
      at,
    },
  }));
const rows = (given: Partial<WeekRows> = {}): WeekRows => ({
  ...{ pupilId: 'p', monday, classes: [{ classId: 'c', schoolId: 's', grade: 8, weekDays: 5, at }] },
  enrolments: [{ schoolId: 's', classId: 'c', classTitle: '8Б', from: '2026-09-01', until: null, at }],
  years: [{ yearId: 'y', schoolId: 's', from: '2026-09-01', until: '2027-05-31', periods: [], at }],
  ...{ schoolDays: [], lessons: [0, 1, 2, 3].map((n) => lesson(n)), works: works(4), attendance: [] },
  memberships: [{ groupId: 'g', from: '2026-09-01', until: null, at }],
  ...{ marks: [0, 1, 2].map((n) => mark(n)), homework: [0, 1].map((n) => task(n)) },
  remarks: [0, 1, 2].map((n) => remark(n, { lessonId: 'l0' })),
  weekRemarks: ['s', 't'].map((schoolId) => ({ pupilId: 'p', monday, schoolId, text: schoolId, by: null, at })),
  ...given,
});

test('R-38: the same rows in any order give the same bytes', () => {
  const expected = JSON.stringify(weekDocument(rows()));
  const shuffled = <Row>(all: Row[]) => fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
  const { lessons, marks, homework, remarks, weekRemarks, works: all } = rows();

  fc.assert(
    fc.property(
      fc.tuple(
        shuffled(lessons),
        shuffled(marks),
        shuffled(homework),
        shuffled(all),
        shuffled(remarks),
        shuffled(weekRemarks),
      ),
      ([l, m, h, w, r, words]) => {
        const shuffledRows = rows({ lessons: l, marks: m, homework: h, works: w, remarks: r, weekRemarks: words });
        expect(JSON.stringify(weekDocument(shuffledRows))).toBe(expected);
      },
    ),
  );
});

test('R-38: rows of other pupils, weeks and groups change nothing', () => {
  const later = { at: '2026-12-01T09:00:00.000Z' };
  const foreign = rows();
  foreign.lessons.push(lesson(8, { groupId: 'other', ...later }), lesson(9, { day: addDays(monday, 7), ...later }));
  foreign.marks.push(mark(0, { markId: 'x', pupilId: 'other', ...later }));
  foreign.homework.push(task(3, { pupilIds: ['other'], ...later }), task(9, { dueLessonId: 'l9', ...later }));
  foreign.homework.push(task(5, { dueLessonId: null, dueDay: addDays(monday, -3), ...later }));
  foreign.attendance.push({ lessonId: 'l0', pupilId: 'other', code: 'ill', minutes: null, ...later });
  foreign.remarks.push(remark(8, { pupilId: 'other', lessonId: 'l0', ...later }), remark(9, { ...later }));

  expect(weekDocument(foreign)).toEqual(weekDocument(rows()));
});

test('F-069: what was taken back stands nowhere, and keeps no lesson of another group in the week', () => {
  const lessons = [lesson(0), lesson(1, { groupId: 'other' })];
  const left = (state: Remark['state']) =>
    weekDocument(rows({ lessons, marks: [], remarks: [remark(0, { state }), remark(1, { state })] }));

  expect(left('standing').days.flatMap((day) => day.lessons.flatMap(({ remarks }) => remarks?.length))).toEqual([1, 1]);
  expect(left('withdrawn').days.flatMap((day) => day.lessons)).toHaveLength(1);
  expect(JSON.stringify(left('withdrawn'))).not.toContain('remarks');
});

test('R-07: homework of single pupils and marks of others stay with them', () => {
  const { days } = weekDocument(
    rows({ marks: [mark(0, { pupilId: 'other' })], homework: [task(0, { pupilIds: ['other'] })] }),
  );

  expect(days.flatMap(({ lessons }) => lessons.flatMap(({ marks, homework }) => [...marks, ...homework]))).toEqual([]);
});

test('F-083: a pair 4/5 stands together and in order, whichever part was corrected last', () => {
  const pair = [
    mark(0, { markId: 'b', part: 1, value: '4' }),
    mark(0, { markId: 'a', part: 0, at: '2026-11-19T09:00:00.000Z' }),
  ];

  expect(weekDocument(rows({ marks: pair })).days[0]?.lessons[0]?.marks.map(({ part }) => part)).toEqual([0, 1]);
});

test('F-083: homework without a term stands where it was given, «не задано» without one says nothing', () => {
  const open = { dueLessonId: null, dueDay: null };
  const states = (kind: 'task' | 'none') =>
    weekDocument(rows({ homework: [task(0, { ...open, kind })] })).days[0]?.lessons[0]?.homeworkState;

  expect([states('task'), states('none')]).toEqual(['given', 'not-entered']);
});

test('F-083: homework due after the last lesson of the week stands there', () => {
  const due = task(0, { dueLessonId: null, dueDay: addDays(monday, 4) });
  const { days } = weekDocument(rows({ homework: [due] }));

  expect(days[1]?.lessons.at(-1)?.homework).toMatchObject([{ text: '§ 0' }]);
});

test('R-10: a taught Saturday stands in the week of a five-day class, an empty one does not', () => {
  expect(weekDocument(rows()).days).toHaveLength(5);
  expect(weekDocument(rows({ lessons: [lesson(1, { day: addDays(monday, 5) })] })).days.at(-1)?.day).toBe(
    addDays(monday, 5),
  );
});

test('F-084: grades 10 and 11 learn in half-years, the others in what else the school has', () => {
  const period = (kind: 'quarter' | 'halfYear') => ({
    periodId: kind,
    kind,
    title: kind,
    from: '2026-11-01',
    until: '2026-12-30',
  });
  const years = rows().years.map((year) => ({ ...year, periods: [period('quarter'), period('halfYear')] }));
  const named = (grade: number) =>
    weekDocument(rows({ years, classes: [{ classId: 'c', schoolId: 's', grade, weekDays: 5, at }] })).period?.title;

  expect([named(9), named(10)]).toEqual(['quarter', 'halfYear']);
});
