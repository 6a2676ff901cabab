import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { afterAttempt } from './after-attempt.ts';

const attempted = { deliveryId: '018f', tries: 1, unknowns: 0 };

test('F-127: what the server took is sent, what it will never take has failed', () => {
  expect(afterAttempt(attempted, 'accepted')).toEqual({ state: 'sent', reason: null, waitSeconds: null });
  expect(afterAttempt(attempted, 'rejected_permanent')).toMatchObject({ state: 'failed', waitSeconds: null });
});

test('B9: silence is repeated once after a minute and never called sent', () => {
  expect(afterAttempt(attempted, 'ambiguous')).toEqual({ state: 'unknown', reason: 'ambiguous', waitSeconds: 60 });
  expect(afterAttempt({ ...attempted, unknowns: 1 }, 'ambiguous')).toMatchObject({
    state: 'unknown_closed',
    waitSeconds: null,
  });
});

test('F-127: refusals for now wait 10 s, 1, 5, 15 min and an hour each, a fifth more or less by the letter’s id', () => {
  const waits = [10, 60, 300, 900, 3600, 3600];
  fc.assert(
    fc.property(fc.uuid(), fc.integer({ min: 1, max: 6 }), (deliveryId, tries) => {
      const { state, waitSeconds } = afterAttempt({ deliveryId, tries, unknowns: 0 }, 'not_sent');

      expect(state).toBe('queued');
      expect((waitSeconds as number) / (waits[tries - 1] as number)).toBeGreaterThanOrEqual(0.8);
      expect((waitSeconds as number) / (waits[tries - 1] as number)).toBeLessThanOrEqual(1.2);
      expect(afterAttempt({ deliveryId, tries, unknowns: 0 }, 'not_sent').waitSeconds).toBe(waitSeconds);
    }),
  );
});
