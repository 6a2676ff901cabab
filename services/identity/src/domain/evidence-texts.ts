import { isAbsent, nameKey } from '@parta/school';
import type { PortalPerson } from './portal-person.ts';

/** The texts whose keyed hashes are the evidence of a link: letter case, ё and spaces make no difference. */
export function evidenceTexts({ snils, familyName, givenName, patronymic }: PortalPerson): {
  snils: string | null;
  name: string;
  patronymic: string | null;
} {
  const plain = (part: string): string => nameKey(part) ?? part;
  return {
    snils,
    name: `${plain(familyName)}\n${plain(givenName)}`,
    patronymic: patronymic === null || isAbsent(patronymic) ? null : plain(patronymic),
  };
}
