import { expect, test } from '@jest/globals';
import { compareNames, snilsVerdict } from '@parta/school';
import { builtInPeople } from './built-in-people.ts';
import { portalSettings } from './portal-settings.ts';
import { specialPersonas } from './special-personas.ts';

const people = builtInPeople();
const specials = specialPersonas(people);
const special = (id: string) => specials.find((persona) => persona.id === `special-${id}`);
const modelOf = (id: string) => people.find(({ snils }) => snils === special(id)?.snils);
const named = (id: string) => {
  const [left, right] = [special(id), modelOf(id)];
  if (!left || !right) throw new Error(`No such special persona: ${id}`);
  return compareNames({ ...left, patronymic: left.middleName }, { ...right, patronymic: right.middleName });
};

test('F-024: every way of not agreeing with the school has a persona of its own, no two of the same person', () => {
  expect(specials).toHaveLength(16);
  const numbers = specials.map(({ snils }) => snils).filter((snils) => snils !== null);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(special('without-snils')?.snils).toBeNull();
});

test('F-022: ё, letter case, spaces and a missing patronymic do not make another person; a surname, a letter or a day do', () => {
  expect(named('yo').familyName).toBe('equal_after_norm');
  expect(named('spaces').familyName).toBe('equal_after_norm');
  expect(named('without-patronymic').patronymic).toBe('absent_one_side');
  expect(named('married').familyName).toMatch(/^differs/);
  expect(named('homoglyph').familyName).toMatch(/^differs/);
  expect(named('misspelt').givenName).toMatch(/^differs/);
  expect(named('other-birthday').birthDate).toBe('differs');
});

test('F-022: all SNILS at the portal are written rightly, whosever they are', () => {
  const numbers = [...people, ...specials].map(({ snils }) => snils).filter((snils) => snils !== null);

  expect(numbers.filter((snils) => snilsVerdict(snils) !== 'valid')).toEqual([]);
});

test('N157: the portal where anybody may be anybody does not start in production', () => {
  expect(() => portalSettings({ NODE_ENV: 'production' }, '2026-11-18')).toThrow('не запускается');
  expect(portalSettings({}, '2026-11-18').clients).toHaveLength(1);
});

test('F-001: everybody of the demo school has an account at the portal, children one of a child, the notable come first', () => {
  const { people: everybody } = portalSettings({}, '2026-11-18');
  const level = (born: string) => everybody.find(({ birthDate }) => birthDate.startsWith(born))?.level;

  expect(everybody.length).toBeGreaterThan(1000);
  expect(everybody[0]?.note).toContain('математики');
  expect(level('2018')).toBe('child');
  expect(level('2010')).toBe('verified');
  expect(specialPersonas(everybody)).toHaveLength(16);
});
