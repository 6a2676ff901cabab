import type { Day } from './days.ts';
import { nameKey, skeleton } from './name-key.ts';
import { type FullName, isAbsent } from './names.ts';

/** How one attribute of two records compares. Only the first two, and an absent patronymic, let a link be offered. */
export type NameMatch = 'equal' | 'equal_after_norm' | 'absent_one_side' | 'differs_soft' | 'differs';

export type NamedPerson = FullName & { birthDate?: Day | null | undefined };
export type NameComparison = Record<'familyName' | 'givenName' | 'patronymic' | 'birthDate', NameMatch>;

/**
 * Compares two records of a person attribute by attribute. A surname that differs while everything else is present and
 * equal differs softly: people marry.
 */
export function compareNames(left: NamedPerson, right: NamedPerson): NameComparison {
  const familyName = matchOf(left.familyName, right.familyName, nameKey);
  const givenName = matchOf(left.givenName, right.givenName, nameKey);
  const patronymic = matchOf(left.patronymic, right.patronymic, patronymicKey);
  const birthDate = matchOf(left.birthDate, right.birthDate, (day) => day, 'differs');
  const others = [givenName, patronymic, birthDate];
  const married =
    familyName === 'differs' && others.every(isEqual) && !isAbsent(left.patronymic) && Boolean(left.birthDate);
  return { familyName: married ? 'differs_soft' : familyName, givenName, patronymic, birthDate };
}

/** True when the names allow a link: surname and given name equal, patronymic and birth date equal or absent. */
export function namesMatch(left: NamedPerson, right: NamedPerson): boolean {
  const { familyName, givenName, patronymic, birthDate } = compareNames(left, right);
  const named = !isAbsent(left.familyName) && !isAbsent(left.givenName);
  return named && isEqual(familyName) && isEqual(givenName) && [patronymic, birthDate].every(isEqualOrAbsent);
}

/** True when only Latin look-alikes tell the two apart: worth showing to the operator, never a match. */
export function looksAlike(left: string, right: string): boolean {
  return nameKey(left) !== nameKey(right) && skeleton(left) === skeleton(right);
}

function matchOf(
  left: string | null | undefined,
  right: string | null | undefined,
  keyOf: (written: string) => string | undefined,
  oneEdit: 'differs' | 'differs_soft' = 'differs_soft',
): NameMatch {
  const [leftAbsent, rightAbsent] = [isAbsent(left), isAbsent(right)];
  if (leftAbsent && rightAbsent) return 'equal';
  if (leftAbsent || rightAbsent) return 'absent_one_side';
  const [leftKey, rightKey] = [keyOf(left ?? ''), keyOf(right ?? '')];
  if (leftKey === undefined || rightKey === undefined) return 'differs';
  if (leftKey === rightKey) return left === right ? 'equal' : 'equal_after_norm';
  return isOneEdit(leftKey, rightKey) ? oneEdit : 'differs';
}

/** «Мамед оглы», «Мамед-оглы» and «Мамедоглы» are one patronymic. */
function patronymicKey(written: string): string | undefined {
  return nameKey(written)?.replace(/[- ](ОГЛЫ|КЫЗЫ|УЛЫ)$/, '$1');
}

/** One letter added, dropped, replaced (и for й among them), or two neighbours swapped. */
function isOneEdit(left: string, right: string): boolean {
  const [long, short] = left.length >= right.length ? [[...left], [...right]] : [[...right], [...left]];
  let start = 0;
  while (start < short.length && long[start] === short[start]) start += 1;
  if (long.length === short.length + 1) return rest(long, start + 1) === rest(short, start);
  if (long.length !== short.length) return false;
  const swapped = long[start] === short[start + 1] && long[start + 1] === short[start];
  return (
    rest(long, start + 1) === rest(short, start + 1) || (swapped && rest(long, start + 2) === rest(short, start + 2))
  );
}

function rest(letters: string[], from: number): string {
  return letters.slice(from).join('');
}

function isEqual(match: NameMatch): boolean {
  return match === 'equal' || match === 'equal_after_norm';
}

function isEqualOrAbsent(match: NameMatch): boolean {
  return isEqual(match) || match === 'absent_one_side';
}
