import { expect, test } from '@jest/globals';
import type { WeekOfPupilAnswer } from '@parta/contracts';
import { signedPart } from './signed-part.ts';

type Lesson = WeekOfPupilAnswer['days'][number]['lessons'][number];
const at = '2026-11-18T09:00:00.000Z';
const mark = {
  ...{ markId: 'm', value: '4', part: 0, weight: 100, counts: true, workType: 'ответ', workTitle: '', comment: null },
  ...{ by: null, at, was: null },
};
const lesson = (given: Partial<Lesson> = {}): Lesson => ({
  ...{ lessonId: 'l', number: 1, starts: '08:30', ends: '09:15', subject: 'Алгебра', room: '214', teacherIds: [] },
  ...{ status: 'kept', topic: '', homeworkState: 'not-entered', homework: [], marks: [mark], attendance: null },
  planned: [],
  ...given,
});
const week = (...lessons: Lesson[]): WeekOfPupilAnswer => ({
  ...{ pupilId: 'p', monday: '2026-11-16', classTitle: '8Б', period: null, weekOfYear: 12, state: 'lessons' },
  ...{ holiday: null, days: [{ day: '2026-11-16', off: null, lessons }], updatedAt: at },
});
const signed = signedPart(week(lesson()));
const remark = { remarkId: 'r', kind: 'praise' as const, title: '', text: 'Молодец', by: null, at };

test.each<[string, Partial<Lesson>]>([
  ['another mark', { marks: [{ ...mark, value: '5' }] }],
  ['a comment on it', { marks: [{ ...mark, comment: 'Верно' }] }],
  ['a mark less', { marks: [] }],
  ['an absence', { attendance: { code: 'late', minutes: 5 } }],
  ['a topic', { topic: 'Степени' }],
  ['a task', { homework: [{ homeworkId: 'h', text: '§ 5', givenOn: '2026-11-14', at }] }],
  ['praise', { remarks: [remark] }],
])('R-33: %s that came later is a change of what was signed', (_, given) => {
  expect(signedPart(week(lesson(given)))).not.toBe(signed);
});

test.each<[string, Partial<Lesson>]>([
  ['another room', { room: '312' }],
  ['another teacher and hour', { teacherIds: ['t'], number: 5, starts: '12:35', ends: '13:20' }],
  ['a work to come', { planned: [{ workId: 'w', workType: 'контрольная', title: '', weight: 300 }] }],
])('R-33: %s is none', (_, given) => {
  expect(signedPart(week(lesson(given)))).toBe(signed);
});

test('R-33: lessons without an entry come and go without a change; a week without lessons is not signed', () => {
  expect(signedPart(week(lesson(), lesson({ lessonId: 'x', marks: [] })))).toBe(signed);
  expect(signedPart({ ...week(), state: 'holidays' })).toBeNull();
});
