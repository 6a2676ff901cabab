import { nameKey, skeleton } from './name-key.ts';

/** A person's name as documents write it. A missing patronymic is absent, "", "-", «нет» or «отсутствует». */
export type FullName = { familyName: string; givenName: string; patronymic?: string | null | undefined };

/** `Волкова Е. А.`; initials that are missing are left out. */
export function shortName(familyName: string, givenName: string, patronymic?: string | null): string {
  const initials = [givenName, patronymic]
    .filter((part) => typeof part === 'string' && !isAbsent(part))
    .map((part) => `${[...(part ?? '').trim()][0]?.toLocaleUpperCase('ru-RU') ?? ''}.`);
  return [familyName.trim(), ...initials].join(' ');
}

/** The order of a Russian list: surname, given name, patronymic; ё is е, so «Ёлкин» and «Елкин» stay as they came. */
export function byName(left: FullName, right: FullName): number {
  return compareTexts(orderKey(left), orderKey(right));
}

/** True for what people write where there is nothing to write. */
export function isAbsent(part: string | null | undefined): boolean {
  return ['', '-', 'НЕТ', 'ОТСУТСТВУЕТ'].includes(nameKey(part ?? '') ?? '?');
}

function orderKey({ familyName, givenName, patronymic }: FullName): string {
  return [familyName, givenName, patronymic ?? ''].map((part) => nameKey(part) ?? skeleton(part)).join('\n');
}

function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
