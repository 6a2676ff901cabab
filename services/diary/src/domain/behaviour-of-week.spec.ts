import { expect, test } from '@jest/globals';
import type { AttendanceCode } from '@parta/contracts';
import { behaviourOfWeek } from './behaviour-of-week.ts';
import type { Remark } from './rows.ts';

const at = '2026-11-18T09:00:00.000Z';
const remark = (kind: Remark['kind'], given: Partial<Remark> = {}): Remark => ({
  ...{ remarkId: 'r', pupilId: 'p', lessonId: 'l', kind, title: '', text: '', state: 'standing', by: null, at },
  ...given,
});
const lesson = (checked: boolean, code: AttendanceCode | null, remarks: Remark[] = []) => ({
  lesson: { checked },
  entries: { remarks, attendance: { lessonId: 'l', pupilId: 'p', code, minutes: null, at } },
});

test('F-070: a week counts praise apart from remarks, and the kinds of the school by their titles', () => {
  const countable = (title: string) => remark('countable', { title });
  const said = [remark('praise'), remark('behaviour'), remark('behaviour'), remark('performance')];

  const week = behaviourOfWeek([
    lesson(true, null, said),
    lesson(true, null, [countable('нет формы'), countable('нет учебника'), countable('нет формы')]),
  ]);

  expect(week).toMatchObject({ praise: 1, behaviour: 2, performance: 1 });
  expect(week.countable).toEqual([
    { title: 'нет учебника', count: 1 },
    { title: 'нет формы', count: 2 },
  ]);
});

test('F-070, N-25: what was taken back is counted no more', () => {
  const taken = remark('praise', { state: 'withdrawn' });

  expect(behaviourOfWeek([lesson(true, null, [taken])])).toMatchObject({ praise: 0, countable: [] });
});

test('R-20, F-070: lessons missed and late ones are counted where the roll was called, an unchecked lesson nowhere', () => {
  const codes: AttendanceCode[] = ['absent', 'ill', 'truant', 'excused', 'late', 'exempt', 'free'];
  const week = (checked: boolean) => behaviourOfWeek(codes.map((code) => lesson(checked, code)));

  expect(week(true)).toMatchObject({ missed: 4, late: 1 });
  expect(week(false)).toMatchObject({ missed: 0, late: 0 });
});
