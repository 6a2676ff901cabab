import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareNames, looksAlike, type NamedPerson, namesMatch } from './name-match.ts';

function aPerson(change: Partial<NamedPerson> = {}): NamedPerson {
  return { familyName: 'Семёнова', givenName: 'Мария', patronymic: 'Сергеевна', birthDate: '1985-04-12', ...change };
}

test.each([
  ['Семёнова', 'equal'],
  ['СЕМЕНОВА', 'equal_after_norm'],
  ['', 'absent_one_side'],
  ['Семенов', 'differs_soft'],
  ['Семенава', 'differs_soft'],
  ['Семнеова', 'differs_soft'],
  ['Сидорова', 'differs'],
  ['Семенoва', 'differs'],
] as const)('F-018: surname «%s» beside «Семёнова» is %s', (familyName, match) => {
  expect(
    compareNames(aPerson({ birthDate: undefined }), aPerson({ familyName, birthDate: undefined })).familyName,
  ).toBe(match);
});

test('F-018: и for й differs softly, and never links', () => {
  const [left, right] = [aPerson({ givenName: 'Андрей' }), aPerson({ givenName: 'Андреи' })];

  expect(compareNames(left, right).givenName).toBe('differs_soft');
  expect(namesMatch(left, right)).toBe(false);
});

test.each([undefined, '', '-', '–', 'нет', 'Отсутствует'])(
  'F-018: patronymic «%s» is absent, and does not stand in the way',
  (patronymic) => {
    expect(compareNames(aPerson(), aPerson({ patronymic })).patronymic).toBe('absent_one_side');
    expect(compareNames(aPerson({ patronymic: '' }), aPerson({ patronymic })).patronymic).toBe('equal');
    expect(namesMatch(aPerson(), aPerson({ patronymic }))).toBe(true);
  },
);

test.each(['Мамед-оглы', 'Мамед оглы', 'Мамедоглы', 'мамед – Оглы'])('F-018: «%s» is Мамед оглы', (patronymic) => {
  expect(namesMatch(aPerson({ patronymic: 'Мамед оглы' }), aPerson({ patronymic }))).toBe(true);
});

test('F-018: the order of a double surname matters, and half of it is another surname', () => {
  const familyName = 'Римский-Корсаков';

  expect(namesMatch(aPerson({ familyName }), aPerson({ familyName: 'Римский – Корсаков' }))).toBe(true);
  expect(namesMatch(aPerson({ familyName }), aPerson({ familyName: 'Корсаков-Римский' }))).toBe(false);
  expect(namesMatch(aPerson({ familyName }), aPerson({ familyName: 'Корсаков' }))).toBe(false);
});

test('F-018: a surname after marriage differs softly when all else is present and equal', () => {
  expect(compareNames(aPerson(), aPerson({ familyName: 'Ким' })).familyName).toBe('differs_soft');
  expect(compareNames(aPerson({ patronymic: '' }), aPerson({ familyName: 'Ким', patronymic: '' })).familyName).toBe(
    'differs',
  );
  expect(namesMatch(aPerson(), aPerson({ familyName: 'Ким' }))).toBe(false);
});

test('F-018: birth dates are equal if both are known', () => {
  expect(namesMatch(aPerson(), aPerson({ birthDate: undefined }))).toBe(true);
  expect(namesMatch(aPerson(), aPerson({ birthDate: '1985-04-13' }))).toBe(false);
  expect(compareNames(aPerson(), aPerson({ birthDate: '1985-04-13' })).birthDate).toBe('differs');
});

test('F-018: two records without a name match nobody', () => {
  const nameless = { familyName: '', givenName: '' };

  expect(namesMatch(nameless, nameless)).toBe(false);
});

test('N-090: a homoglyph surname is suggested, never matched', () => {
  expect(looksAlike('Петpoв', 'Петров')).toBe(true);
  expect(looksAlike('ПЕТРОВ', 'Петров')).toBe(false);
  expect(namesMatch(aPerson({ familyName: 'Петpoв' }), aPerson({ familyName: 'Петров' }))).toBe(false);
});

test('F-018: the comparison is the same from both sides, and ё, case, dashes and stress never matter', () => {
  const part = fc
    .array(fc.constantFrom(...'аеёийклмн- '), { minLength: 1, maxLength: 9 })
    .map((letters) => `Я${letters.join('')}я`);
  const noisy = (text: string): string =>
    text.toUpperCase().replaceAll('Ё', 'Е').replaceAll('-', ' – ').replaceAll('А', 'А\u0301');
  fc.assert(
    fc.property(part, part, (left, right) => {
      const one = aPerson({ familyName: left });
      const other = aPerson({ familyName: right });

      expect(compareNames(one, other)).toEqual(compareNames(other, one));
      expect(namesMatch(one, aPerson({ familyName: noisy(left) }))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
