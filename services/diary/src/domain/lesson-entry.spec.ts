import { expect, test } from '@jest/globals';
import { lessonEntry, type OfLesson } from './lesson-entry.ts';
import type { Attendance, Homework, Lesson, Mark, Remark, Work } from './rows.ts';

const at = '2026-11-16T10:00:00.000Z';
const ids = { lessonId: 'l', pupilId: 'p' };
const lesson = (given: Partial<Lesson> = {}): Lesson => ({
  ...{ lessonId: 'l', groupId: 'g', subject: 'Алгебра', day: '2026-11-16', number: 2, starts: '09:25', ends: '10:10' },
  ...{ teacherIds: [], room: '214', stands: true, change: null, topic: '', checked: false, at },
  ...given,
});
const work = (given: Partial<Work> = {}): Work => ({
  ...{ workId: 'w', lessonId: 'l', typeTitle: 'контрольная', title: '№ 1', weight: 300 },
  ...{ counts: true, marked: false, ver: 1, at },
  ...given,
});
const mark = (given: Partial<Mark> = {}): Mark => ({
  ...{ ...ids, markId: 'm', workId: 'w', part: 0, value: '5', was: null, comment: null },
  ...{ due: null, retakeOf: null, by: null, ver: 1, at },
  ...given,
});
const task = (kind: Homework['kind'], given: Partial<Homework> = {}): Homework => ({
  ...{ homeworkId: 'h', groupId: 'g', lessonId: 'l', kind, text: '§ 5', givenOn: '2026-11-14', at },
  ...{ dueLessonId: 'l', dueDay: null, pupilIds: null },
  ...given,
});
const remark = (remarkId: string, given: Partial<Remark> = {}): Remark => ({
  ...{ ...ids, remarkId, kind: 'praise', title: '', text: 'Молодец', state: 'standing', by: 't', at },
  ...given,
});
const entry = (entries: Partial<OfLesson>, given: Partial<Lesson> = {}) =>
  lessonEntry(lesson(given), {
    ...{ marks: [], works: [], attendance: undefined, homework: [], remarks: [] },
    ...entries,
  });

test.each([
  ['planned', {}],
  ['kept', { checked: true }],
  ['kept', { topic: 'Степени' }],
  ['cancelled', { checked: true, change: { kind: 'cancelled' as const, instead: null, plannedIds: [], from: null } }],
])('F-083: a lesson is %s by its roll, topic and change (%j)', (status, given) => {
  expect(entry({}, given).status).toBe(status);
});

test('F-083: «не задано» and silence differ, and a task wins over both', () => {
  const states = [[], [task('none')], [task('none'), task('task')]].map(
    (homework) => entry({ homework }).homeworkState,
  );

  expect(states).toEqual(['not-entered', 'none', 'given']);
});

test('F-073: a mark says what its work is worth; one that was removed, or whose work is unknown, is not shown', () => {
  const marks = [mark(), mark({ markId: 'gone', value: null }), mark({ markId: 'early', workId: 'unknown' })];

  expect(entry({ marks, works: [work()] }).marks).toMatchObject([
    { markId: 'm', weight: 300, workType: 'контрольная', workTitle: '№ 1' },
  ]);
});

test('N-41: a work is ahead while it was planned, counts, and nobody has a mark of it', () => {
  const ahead = (given: Partial<Work>) => entry({ works: [work(given)] }).planned.length;

  expect(ahead({})).toBe(1);
  expect([ahead({ marked: true }), ahead({ counts: false }), ahead({ ver: 0 })]).toEqual([0, 0, 0]);
});

test('F-067: a code that was taken back leaves no absence', () => {
  const attendance = (code: Attendance['code']) => entry({ attendance: { ...ids, code, minutes: 7, at } }).attendance;

  expect(attendance('late')).toEqual({ code: 'late', minutes: 7 });
  expect(attendance(null)).toBeNull();
});

test('F-069: remarks stand in the order they were said, those taken back do not, and none leave no field', () => {
  const later = remark('a', { at: '2026-11-16T10:05:00.000Z' });
  const remarks = [later, remark('b'), remark('c', { state: 'withdrawn' })];

  expect(entry({ remarks }).remarks?.map(({ remarkId }) => remarkId)).toEqual(['b', 'a']);
  expect(Object.keys(entry({ remarks: remarks.slice(2) }))).not.toContain('remarks');
});
