import { expect, test } from '@jest/globals';
import { ageBandOn } from './age-band.ts';
import { cityDay } from './city-day.ts';
import { assuranceOf, isLevelEnough, isTooWeak, type Kind } from './level.ts';

const marks = { level: 'P', trusted: false, documentsChecked: false, snils: '11223344595' };
const mother = { kinds: ['guardian'] as Kind[], ageBand: 'adult' as const };
const pupil = (ageBand: 'under14' | 'from14' | 'adult') => ({ kinds: ['pupil'] as Kind[], ageBand });

test('F-032: a portal account counts as strong as the portal has checked it', () => {
  expect(assuranceOf({ ...marks, level: 'KD' })).toBe('child');
  expect(assuranceOf({ ...marks, level: 'PR' })).toBe('verified');
  expect(assuranceOf({ ...marks, trusted: true })).toBe('verified');
  expect(assuranceOf({ ...marks, documentsChecked: true })).toBe('standard');
  expect(assuranceOf({ ...marks, documentsChecked: true, snils: null })).toBe('simplified');
  expect(assuranceOf(marks)).toBe('simplified');
});

test('N075: guardians and staff need a verified account, nothing less', () => {
  expect(isLevelEnough('verified', mother)).toBe(true);
  expect(isLevelEnough('standard', mother)).toBe(false);
  expect(isLevelEnough('standard', { kinds: ['staff'], ageBand: 'adult' })).toBe(false);
  expect(isLevelEnough('standard', { kinds: [], ageBand: 'adult' })).toBe(false);
  expect(isTooWeak('simplified')).toBe(true);
});

test('N076: a child account never opens what is a guardian’s', () => {
  expect(isLevelEnough('child', mother)).toBe(false);
  expect(isLevelEnough('child', { kinds: ['pupil', 'guardian'], ageBand: 'from14' })).toBe(false);
});

test('F-032: pupils sign in by a child account until 14, by a standard one from then on', () => {
  expect(isLevelEnough('child', pupil('under14'))).toBe(true);
  expect(isLevelEnough('child', pupil('from14'))).toBe(false);
  expect(isLevelEnough('standard', pupil('from14'))).toBe(true);
  expect(isLevelEnough('standard', pupil('adult'))).toBe(true);
});

test('F-032: bands of age change on the birthday, at midnight in Moscow', () => {
  const born = { fourteenFrom: '2026-11-18', adultFrom: '2030-11-18' };

  expect(ageBandOn(cityDay('2026-11-17T20:59:59.999Z'), born)).toBe('under14');
  expect(ageBandOn(cityDay('2026-11-17T21:00:00.000Z'), born)).toBe('from14');
  expect(ageBandOn('2030-11-18', born)).toBe('adult');
  expect(ageBandOn('2026-11-18', { fourteenFrom: null, adultFrom: null })).toBe('adult');
  expect(cityDay('2026-12-31T23:00:00.000Z')).toBe('2027-01-01');
});
