import { expect, test } from '@jest/globals';
import { Refusal } from '@parta/contracts';
import { problemOf } from './problem.ts';

const filling = new Refusal('diary-filling', 'heard anew', { day: '2026-10-03' });

test('P-02: a refusal says a day as its reader writes it, and when to come again', () => {
  const [ru, en] = (['ru', 'en'] as const).map((locale) => problemOf(filling, 'trace', locale));

  expect(ru?.title).toContain('готово всё до 3 октября 2026. Отметки');
  expect(en?.title).toContain('up to 3 October 2026');
  expect(ru).toMatchObject({ status: 503, retryAfter: 2, details: { day: '2026-10-03' } });
});

test('P-02: a field that a refusal does not bring leaves a gap, no name of a field', () => {
  const bare = new Refusal('diary-filling', 'heard anew');

  expect(problemOf(bare, 'trace', 'en').title).toContain('up to … is');
});
