import { expect, test } from '@jest/globals';
import { classTitlesIn } from './class-titles.ts';
import type { Enrolment } from './rows.ts';

const enrolment = (classTitle: string, from: string, until: string | null) =>
  ({ classTitle, from, until }) as Enrolment;

test('the classes of some days stand in their order, each once, those before and after left out', () => {
  const enrolments = [
    enrolment('8Б', '2026-10-07', null),
    enrolment('8А', '2026-09-01', '2026-10-07'),
    enrolment('7А', '2025-09-01', '2026-06-01'),
    enrolment('8Б', '2026-12-01', null),
  ];

  expect(classTitlesIn(enrolments, { from: '2026-09-01', until: '2026-12-31' })).toEqual(['8А', '8Б']);
  expect(classTitlesIn(enrolments, { from: '2026-10-07', until: '2026-10-07' })).toEqual(['8Б']);
});
