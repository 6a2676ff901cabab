import { snilsControl } from '@parta/school';
import type { Sex } from './name-pools.ts';
import { randomFor } from './random.ts';

/** A person of the demo school. `id` is the sourcedId of the roster, `snils` its 11 digits. */
export type Person = {
  id: string;
  familyName: string;
  givenName: string;
  /** Empty for those who have none. */
  patronymic: string;
  sex: Sex;
  birthDate: string;
  snils: string;
  /** Empty for pupils. */
  email: string;
};

export type PersonSeed = Omit<Person, 'snils' | 'email'>;

/**
 * The number is drawn from 900-000-000 up, where none has been issued, and no two people get one: the ordinal of the
 * person is part of it.
 */
export function snilsOf(ordinal: number): string {
  const number = String(900_000_000 + ordinal * 1009 + randomFor('snils', ordinal).whole(0, 1000));
  return number + snilsControl(number);
}

/** An address at a domain that is nobody's; `taken` collects the addresses given so far. */
export function emailOf({ familyName, givenName }: PersonSeed, taken: Set<string>): string {
  const name = `${latin(givenName)}.${latin(familyName)}`;
  let address = `${name}@parta.example`;
  for (let next = 2; taken.has(address); next += 1) address = `${name}${next}@parta.example`;
  taken.add(address);
  return address;
}

const LATIN = `а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh
  щ shch ъ - ы y ь - э e ю yu я ya`;
const LETTERS = new Map([...LATIN.matchAll(/(\S+)\s+(\S+)/g)].map(([, from, to = '']) => [from, to === '-' ? '' : to]));

/** Russian letters in Latin ones, as addresses need them. */
export function latin(text: string): string {
  return [...text.toLowerCase()].map((letter) => LETTERS.get(letter) ?? letter).join('');
}
