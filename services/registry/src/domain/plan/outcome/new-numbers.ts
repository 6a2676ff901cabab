import type { Held } from '../held.ts';
import type { SnilsKeys } from '../people/known-person.ts';
import type { Outcome } from './outcome.ts';

/** The people whose SNILS the registry did not have so, with its digits, to be sealed. */
export function newNumbers(held: Held, { save }: Outcome, snilsKeys: SnilsKeys): [personId: string, digits: string][] {
  const digitsOf = new Map([...snilsKeys].map(([digits, key]) => [key, digits]));
  const before = new Map(held.people.map(({ id, snilsKey }) => [id, snilsKey]));
  return save.people.flatMap(({ id, snilsKey }): [string, string][] => {
    const digits = snilsKey === null || snilsKey === before.get(id) ? undefined : digitsOf.get(snilsKey);
    return digits === undefined ? [] : [[id, digits]];
  });
}
