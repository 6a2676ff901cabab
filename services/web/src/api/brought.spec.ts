import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { bring, isAnythingBrought, takeBrought } from './brought.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('what came in the page is told once; the next question goes to the gateway', () => {
  bring({ '/api/diary/1/years': { years: [] } });

  expect(takeBrought('/api/diary/2/years')).toBeUndefined();
  expect(takeBrought('/api/diary/1/years')).toEqual({ answer: { years: [] } });
  expect([takeBrought('/api/diary/1/years'), isAnythingBrought()]).toEqual([undefined, false]);
});

test('what nobody asked for within ten seconds is no answer any more', () => {
  bring({ '/api/diary/1/years': { years: [] } });
  jest.advanceTimersByTime(10_000);

  expect([takeBrought('/api/diary/1/years'), isAnythingBrought()]).toEqual([undefined, false]);
});
