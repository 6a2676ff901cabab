import { expect, test } from '@jest/globals';
import { newId } from '@parta/contracts';
import { aClassTeacher, aGuardian, anyone, aPupil } from '@parta/testing';
import { asFamilyOf } from './as-family-of.ts';

const child = newId();

test('F-101: a pupil and a guardian are of the family by their token alone', () => {
  const [pupil, guardian] = [aPupil({ personId: child }), aGuardian({ children: [child] })];

  expect(asFamilyOf(pupil, 'portfolio.write', child)).toBe(pupil);
  expect(asFamilyOf(guardian, 'portfolio.read', child)).toBe(guardian);
});

test('R-07: another family, the school and somebody unknown are told that there is no such pupil', () => {
  for (const caller of [aGuardian({ children: [newId()] }), aPupil(), aClassTeacher(), anyone()]) {
    expect(() => asFamilyOf(caller, 'portfolio.read', child)).toThrow(expect.objectContaining({ code: 'not-found' }));
  }
});
