import { expect, test } from '@jest/globals';
import { catchUp, type Taught } from './catch-up.ts';
import type { CodedLesson } from './own-lessons.ts';
import type { Homework, Mark, Work } from './rows.ts';

const at = '2026-11-18T09:00:00.000Z';
const lesson = (lessonId: string): CodedLesson => ({
  ...{ lessonId, schoolId: 's', groupId: 'g', subject: 'Алгебра', day: '2026-11-16', number: 2, starts: '09:25' },
  ...{ ends: '10:10', ver: 1, teacherIds: [], room: '', stands: true, change: null, topic: 'Корни', checked: true, at },
  ...{ code: 'ill' as const, minutes: null },
});
const task = (homeworkId: string, given: Partial<Homework> = {}): Homework => ({
  ...{ homeworkId, groupId: 'g', lessonId: 'l', kind: 'task', text: `§ ${homeworkId}`, givenOn: '2026-11-16', at },
  ...{ dueLessonId: null, dueDay: null, pupilIds: null },
  ...given,
});
const work = (workId: string, given: Partial<Work> = {}): Work => ({
  ...{ workId, lessonId: 'l', typeTitle: 'ответ', title: '', weight: 100, counts: true, marked: true, ver: 1, at },
  ...given,
});
const mark = (workId: string, value: string | null, due: string | null = null): Mark => ({
  ...{ markId: `m${workId}`, workId, lessonId: 'l', pupilId: 'p', part: 0, value, was: null, comment: null, due },
  ...{ retakeOf: null, by: null, ver: 1, at },
});
const list = (given: Partial<Taught>, missed = [lesson('l')]) =>
  catchUp(missed, { pupilId: 'p', homework: [], works: [], marks: [], dueDays: [], ...given });
const workIds = (given: Partial<Taught>) => list(given).flatMap(({ works }) => works.map(({ workId }) => workId));

test('F-092: each missed lesson stands with its topic, in the order given, and only with what was given in it', () => {
  const missed = list({ homework: [task('h', { lessonId: 'k' })] }, [lesson('l'), lesson('k')]);

  expect(missed.map(({ lessonId, topic, homework }) => [lessonId, topic, homework.length])).toEqual([
    ['l', 'Корни', 0],
    ['k', 'Корни', 1],
  ]);
});

test('F-092: homework is what was asked of this pupil, with the day it is due on, by day or by lesson', () => {
  const homework = [
    task('c', { pupilIds: ['other'] }),
    task('b', { pupilIds: ['p'], dueDay: '2026-11-20' }),
    task('a', { dueLessonId: 'next' }),
    task('d', { kind: 'none', text: '' }),
    task('e', { dueLessonId: 'unknown' }),
  ];
  const [{ homework: asked } = { homework: [] }] = list({
    homework,
    dueDays: [{ lessonId: 'next', day: '2026-11-18' }],
  });

  expect(asked.map(({ homeworkId, due }) => [homeworkId, due])).toEqual([
    ['a', '2026-11-18'],
    ['b', '2026-11-20'],
    ['e', null],
  ]);
});

test('F-092: of works written meanwhile those with a title or more than the usual weight are caught up on', () => {
  const works = [
    work('answer'),
    work('titled', { title: 'Диктант' }),
    work('heavy', { weight: 101 }),
    work('formative', { title: 'Пробная', counts: false }),
  ];

  expect(workIds({ works })).toEqual(['heavy', 'titled']);
});

test('F-092, N-18: what has a mark is done, what was taken back is not, and a debt is owed whatever it is of', () => {
  const works = [work('done', { title: 'Диктант' }), work('removed', { title: 'Тест' }), work('owed')];
  const marks = [mark('done', '4'), mark('removed', null), mark('owed', 'debt', '2026-11-30')];

  expect(workIds({ works, marks })).toEqual(['owed', 'removed']);
  expect(list({ works, marks })[0]?.works).toMatchObject([
    { workId: 'owed', owed: true, due: '2026-11-30' },
    { workId: 'removed', owed: false, due: null },
  ]);
});
