import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nameFault, nameKey, skeleton } from './name-key.ts';
import { byName, shortName } from './names.ts';

test.each([
  ['Семёнова', 'СЕМЕНОВА'],
  ['Семе\u0308нова', 'СЕМЕНОВА'],
  ['Андре\u0438\u0306', 'АНДРЕЙ'],
  ['Андрей', 'АНДРЕЙ'],
  [' Римский –  Корсаков ', 'РИМСКИЙ-КОРСАКОВ'],
  ['Ивано\u0301ва', 'ИВАНОВА'],
  ['Ива\u200Bнова', 'ИВАНОВА'],
  ['Ива\u00ADнова', 'ИВАНОВА'],
  ['О’Коннор', "О'КОННОР"],
  ['José', 'JOSÉ'],
  ['Jose\u0301', 'JOSÉ'],
])('F-018: the key of «%s» is %s', (written, key) => {
  expect(nameKey(written)).toBe(key);
});

test.each([
  ['Иван\u202Eова', 'hiddenCharacter'],
  ['Иванова\u200F', 'hiddenCharacter'],
  ['Ива\u0000нова', 'hiddenCharacter'],
  ['Петpoв', 'mixedScripts'],
  ['Римский-Kорсаков', 'mixedScripts'],
])('NAME-01: «%s» is refused', (written, fault) => {
  expect(nameFault(written)).toBe(fault);
  expect(nameKey(written)).toBeUndefined();
});

test('NAME-01: a name of one script is taken, also a double one of two scripts', () => {
  expect(['Иванова', 'Müller', 'Иванова-Smith', "О'Коннор"].map(nameFault)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('NAME-01: the skeleton reads Latin look-alikes as Cyrillic', () => {
  expect(skeleton('Петpoв')).toBe('ПЕТРОВ');
  expect(skeleton('ABCEHKMOPTXY')).toBe('АВСЕНКМОРТХУ');
});

test('F-018: a key is its own key', () => {
  const letters = fc.constantFrom(...'аёйЕЁьъ -–’\u200BmZé', 'е\u0308', 'и\u0306', 'о\u0301', 'e\u0301');
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 14 }), (written) => {
      const key = nameKey(written.join(''));

      expect(key === undefined ? undefined : nameKey(key)).toBe(key);
    }),
    { numRuns: 3000 },
  );
});

test('F-058: a short name has initials, and only those that exist', () => {
  expect(shortName('Волкова', 'Елена', 'Андреевна')).toBe('Волкова Е. А.');
  expect(shortName('Ким', 'Арина')).toBe('Ким А.');
  expect(shortName('Ли', 'Вэй', 'нет')).toBe('Ли В.');
});

test('F-058: a list is in Russian order, ё as е', () => {
  const names = ['Ёлкина', 'Жуков', 'Егоров', 'Ежова', 'Елкина', 'Абрамова', 'Йорданов', 'Иванов'];
  const sorted = names.map((familyName) => ({ familyName, givenName: 'А' })).toSorted(byName);

  expect(sorted.map(({ familyName }) => familyName)).toEqual([
    'Абрамова',
    'Егоров',
    'Ежова',
    'Ёлкина',
    'Елкина',
    'Жуков',
    'Иванов',
    'Йорданов',
  ]);
});

test('F-058: namesakes are in the order of given name and patronymic', () => {
  const people = [
    { familyName: 'Ким', givenName: 'Яна' },
    { familyName: 'Ким', givenName: 'Анна', patronymic: 'Павловна' },
    { familyName: 'Ким', givenName: 'Анна', patronymic: 'Олеговна' },
  ];

  expect(people.toSorted(byName).map(({ patronymic }) => patronymic)).toEqual(['Олеговна', 'Павловна', undefined]);
});
