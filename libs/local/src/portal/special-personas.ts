import { snilsControl } from '@parta/school';
import type { Persona } from './persona.ts';

/**
 * Portal accounts that do not simply agree with the school, each made from another guardian among the people, the last
 * first, so that none of them stands in another's way. Fewer people give fewer special personas.
 */
export function specialPersonas(people: readonly Persona[]): Persona[] {
  const guardians = people.filter(({ children, snils }) => children.length > 0 && snils !== null).toReversed();
  const models = guardians.slice(0, -1);
  const made = SPECIAL.slice(0, models.length).map(([id, note, change], n) => {
    const model = models[n] as Persona;
    const other = guardians[(n + 1) % guardians.length] as Persona;
    return { ...model, ...change(model, other), id: `special-${id}`, email: `${id}@example.org`, note };
  });
  return [...made, stranger];
}

type Change = (model: Persona, other: Persona) => Partial<Persona>;

const SPECIAL: [id: string, note: string, change: Change][] = [
  ['without-snils', 'без СНИЛС', () => ({ snils: null })],
  ['simplified', 'упрощённая учётная запись', () => ({ level: 'simplified' })],
  ['unconfirmed', 'личность не подтверждена', () => ({ level: 'unconfirmed' })],
  ['standard', 'стандартная учётная запись', () => ({ level: 'standard' })],
  ['deleted', 'учётная запись удалена', () => ({ level: 'deleted' })],
  ['yo', 'ё вместо е или наоборот, другой регистр', ({ familyName }) => ({ familyName: otherYo(familyName) })],
  ['without-patronymic', 'без отчества', () => ({ middleName: null })],
  ['married', 'сменила фамилию', () => ({ familyName: 'Преображенская' })],
  ['homoglyph', 'латинские буквы в фамилии', ({ familyName }) => ({ familyName: inLatin(familyName) })],
  ['foreign-snils', 'чужой СНИЛС при своём имени', (_, { snils }) => ({ snils })],
  ['other-snils', 'имя школы, но другой СНИЛС', () => ({ snils: unknownSnils })],
  ['misspelt', 'опечатка в имени', ({ givenName }) => ({ givenName: `${givenName.slice(0, -1)}йя` })],
  ['other-birthday', 'другая дата рождения', () => ({ birthDate: '1950-01-01' })],
  ['child-level', 'детская запись с данными взрослого', () => ({ level: 'child' })],
  ['spaces', 'лишние пробелы и невидимые знаки', ({ familyName }) => ({ familyName: spaced(familyName) })],
];

const unknownNine = '999000111';
const unknownSnils = unknownNine + snilsControl(unknownNine);

const strangerNine = '999000222';
const stranger: Persona = {
  id: 'special-stranger',
  snils: strangerNine + snilsControl(strangerNine),
  familyName: 'Неизвестный',
  givenName: 'Прохор',
  middleName: 'Никитич',
  birthDate: '1980-04-01',
  gender: 'male',
  email: 'stranger@example.org',
  level: 'verified',
  children: [],
  note: 'никому в школе не родственник',
};

function otherYo(name: string): string {
  const swapped = /ё/i.test(name) ? name.replaceAll('ё', 'е').replaceAll('Ё', 'Е') : name.replace('е', 'ё');
  return swapped.toLocaleUpperCase('ru-RU');
}

function inLatin(name: string): string {
  return name.replaceAll('о', 'o').replaceAll('а', 'a').replaceAll('е', 'e');
}

function spaced(name: string): string {
  return ` ${name.slice(0, 2)}\u200b${name.slice(2)} `;
}
