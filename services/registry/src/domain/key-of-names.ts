import { isAbsent, nameKey } from '@parta/school';

type Names = { familyName: string; givenName: string; patronymic: string | null };

/** The names in the form in which they are compared, so that those of one name can be found. */
export function keyOfNames({ familyName, givenName, patronymic }: Names): string {
  const parts = [familyName, givenName, isAbsent(patronymic) ? '' : (patronymic ?? '')];
  return parts
    .map((part) => nameKey(part) ?? '')
    .join(' ')
    .trim();
}
