import { nameKey, skeleton } from './name-key.ts';

/** A person's name as documents write it. A missing patronymic is absent, "", "-", «нет» or «отсутствует». */
export type FullName = { surname: string; givenName: string; patronymic?: string | undefined };

/** `Волкова Е. А.`; initials that are missing are left out. */
export function shortName(surname: string, givenName: string, patronymic = ''): string {
  const initials = [givenName, patronymic]
    .filter((part) => !isAbsent(part))
    .map((part) => `${[...part.trim()][0]?.toLocaleUpperCase('ru-RU') ?? ''}.`);
  return [surname.trim(), ...initials].join(' ');
}

/** The order of a Russian list: surname, given name, patronymic; ё stands as е. For `sort`. */
export function byName(left: FullName, right: FullName): number {
  return compareTexts(orderKey(left), orderKey(right)) || compareTexts(plain(left), plain(right));
}

/** True for what people write where there is nothing to write. */
export function isAbsent(part: string | undefined): boolean {
  return ['', '-', 'НЕТ', 'ОТСУТСТВУЕТ'].includes(nameKey(part ?? '') ?? '?');
}

function orderKey(name: FullName): string {
  return plain(name)
    .split('\n')
    .map((part) => nameKey(part) ?? skeleton(part))
    .join('\n');
}

function plain({ surname, givenName, patronymic }: FullName): string {
  return [surname, givenName, patronymic ?? ''].join('\n');
}

function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
