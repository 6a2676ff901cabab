import { expect, test } from '@jest/globals';
import { matchVerdict } from './match-verdict.ts';
import type { Assurance } from './portal-person.ts';

const mother = { snils: '11223344595', assurance: 'verified' as Assurance };
const one = { outcome: 'one' as const, personId: 'p1', differs: [] };
const nothingSaid = { go: 'refuse', code: 'LINK-01', differs: [], lacks: [], openCase: null, alert: false };

test('F-021: SNILS and names that agree with exactly one person lead to the page of confirmation', () => {
  expect(matchVerdict(one, mother)).toEqual({ go: 'confirm', personId: 'p1' });
});

test('N077: without SNILS at the portal nobody is linked, and that is said', () => {
  expect(matchVerdict(one, { ...mother, snils: null })).toEqual({ ...nothingSaid, lacks: ['snils'] });
});

test('N085: SNILS equal, name differs: the field is named to the verified owner, and the school gets a case', () => {
  const answer = { outcome: 'name-differs' as const, personId: null, differs: ['familyName' as const] };

  expect(matchVerdict(answer, mother)).toEqual({ ...nothingSaid, differs: ['familyName'], openCase: 'name_differs' });
  expect(matchVerdict(answer, { ...mother, assurance: 'standard' })).toMatchObject({ differs: [] });
});

test('N086: name equal, SNILS differs: the school hears of it, the person learns nothing', () => {
  const answer = { outcome: 'snils-differs' as const, personId: null, differs: ['familyName' as const] };

  expect(matchVerdict(answer, mother)).toEqual({ ...nothingSaid, openCase: 'snils_differs', alert: true });
});

test('N088: several people, nobody, or a restricted guardian: the same words for all', () => {
  for (const outcome of ['several', 'none', 'restricted'] as const) {
    const verdict = matchVerdict({ outcome, personId: null, differs: ['givenName'] }, mother);
    expect(verdict).toMatchObject({ go: 'refuse', code: 'LINK-01', differs: [], lacks: [], alert: false });
  }
});
