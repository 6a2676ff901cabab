import { expect, test } from '@jest/globals';
import type { LessonChanged } from '@parta/contracts';
import { changeOf } from './change-of.ts';

const day = '2026-11-16';
const changed = (given: Partial<LessonChanged> = {}): LessonChanged => ({
  ...{ schoolId: 's1502', lessonId: 'l', groupId: 'g', subject: 'Алгебра', day, number: 2, starts: '09:25' },
  ...{ ends: '10:10', room: '214', kind: 'same-subject', instead: null, teacherIds: ['substitute'] },
  ...{ plannedIds: ['planned'], formerIds: ['planned'], planned: { day, number: 2 }, by: null, ver: 2 },
  ...given,
});

test('F-072: a family reads the kind of a substitution and whom the timetable names', () => {
  expect(changeOf(changed())).toEqual({ kind: 'same-subject', instead: null, plannedIds: ['planned'], from: null });
  expect(changeOf(changed({ kind: 'other-subject', instead: 'Физика' }))).toMatchObject({ instead: 'Физика' });
});

test.each([
  ['day', { day: '2026-11-18', number: 2 }],
  ['number', { day, number: 5 }],
])('F-072: a lesson moved from another %s says from where', (_, planned) => {
  expect(changeOf(changed({ kind: 'moved', planned }))).toMatchObject({ from: planned });
});

test('F-072: a lesson that is again as the timetable has it shows no change', () => {
  expect(changeOf(changed({ kind: 'planned' }))).toBeNull();
});

test('F-088: the room a lesson had is told beside the new one, and only where it has another', () => {
  const planned = { day, number: 2, room: '214' };

  expect(changeOf(changed({ kind: 'room', room: '301', planned }))).toMatchObject({ room: '214' });
  expect(changeOf(changed({ planned }))).not.toHaveProperty('room');
  expect(changeOf(changed({ kind: 'room', room: '301' }))).not.toHaveProperty('room');
});
