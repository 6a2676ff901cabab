import type { Meaning } from '../../oneroster/rows.ts';
import type { GuardianKind, Person } from '../held.ts';

/** How an adult stands for a child: a parent, called so or not called anything, by sex or patronymic. What is known better stays. */
export function guardianKind(
  { sex, patronymic }: Pick<Person, 'sex' | 'patronymic'>,
  meanings: readonly Meaning[],
  held: GuardianKind | undefined,
): GuardianKind {
  const roles = meanings.flatMap((meaning) => (meaning.kind === 'guardian' ? [meaning.as] : []));
  if (roles.includes('parent') || roles.length === 0) return parentKind(sex, patronymic) ?? held ?? 'other';
  if (roles.includes('guardian')) return held ?? 'guardian';
  return held ?? 'other';
}

function parentKind(sex: Person['sex'], patronymic: string | null): 'mother' | 'father' | undefined {
  if (sex !== null) return sex === 'female' ? 'mother' : 'father';
  if (/(вна|чна|кызы|гызы)$/iu.test(patronymic ?? '')) return 'mother';
  return /(вич|ьич|оглы|улы)$/iu.test(patronymic ?? '') ? 'father' : undefined;
}
