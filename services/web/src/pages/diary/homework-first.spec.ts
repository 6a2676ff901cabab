import { expect, test } from '@jest/globals';
import { isHomeworkFirst } from './homework-first.ts';

const WEDNESDAY = '2026-11-18';
const SATURDAY = '2026-11-21';

test('N-39 P-08: tomorrow’s homework stands first for pupils always, for guardians from 16:00 at school and at the weekend', () => {
  expect(isHomeworkFirst('pupil', '08:00', WEDNESDAY)).toBe(true);
  expect(isHomeworkFirst('guardian', '15:59', WEDNESDAY)).toBe(false);
  expect(isHomeworkFirst('guardian', '16:00', WEDNESDAY)).toBe(true);
  expect(isHomeworkFirst('guardian', '08:00', SATURDAY)).toBe(true);
});
