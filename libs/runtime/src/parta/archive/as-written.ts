import { shortName } from '@parta/school';

const MONTHS = [
  ...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'],
  ...['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
];

/** `2026-11-18` as a list writes it: `18.11`. */
export const shortDay = (day: string): string => `${day.slice(8)}.${day.slice(5, 7)}`;
/** `2026-11-18` as documents write it: `18.11.2026`. */
export const wholeDay = (day: string): string => `${shortDay(day)}.${day.slice(0, 4)}`;
export const monthOf = (day: string): string => MONTHS[Number(day.slice(5, 7)) - 1] ?? '';

/** `Абрамова Вера Ильинична` in a list of pupils: `Абрамова Вера`. */
export const listName = (full: string): string => full.split(' ').slice(0, 2).join(' ');

/** `Волкова Елена Андреевна` as teachers are written: `Волкова Е. А.` */
export function withInitials(full: string): string {
  const [familyName = '', givenName = '', ...patronymic] = full.split(' ');
  return shortName(familyName, givenName, patronymic.join(' '));
}
