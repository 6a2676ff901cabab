import { nameKey } from '@parta/school';

/** Whether two surnames are one but for the ending of gender: Серов and Серова, Белый and Белая. */
export function sameSurname(one: string, other: string): boolean {
  return stem(one) !== '' && stem(one) === stem(other);
}

function stem(surname: string): string {
  return (nameKey(surname) ?? '').replace(/(АЯ|ЯЯ|ИЙ|ЫЙ|ОЙ|А)$/, '');
}
