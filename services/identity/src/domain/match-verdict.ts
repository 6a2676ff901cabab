import type { PersonMatchAnswer } from '@parta/contracts';
import type { Assurance, PortalPerson } from './portal-person.ts';

/** What follows from the registry's answer about a portal account that is not linked yet (identity.md 6). */
export type MatchVerdict =
  | { go: 'confirm'; personId: string }
  | {
      go: 'refuse';
      code: 'LINK-01';
      /** Which fields differ, never how; only for a verified account whose SNILS agrees with exactly one record. */
      differs: string[];
      lacks: 'snils'[];
      /** Told to the school. */
      openCase: 'name_differs' | 'snils_differs' | 'multiple' | null;
      /** The requester must not learn that anybody is known. */
      alert: boolean;
    };

export type TurnedAway = Extract<MatchVerdict, { go: 'refuse' }>;

export function matchVerdict(
  { outcome, personId, differs }: Pick<PersonMatchAnswer, 'outcome' | 'personId' | 'differs'>,
  { snils, assurance }: Pick<PortalPerson, 'snils' | 'assurance'>,
): MatchVerdict {
  const lacks: 'snils'[] = snils === null ? ['snils'] : [];
  const refused: TurnedAway = { go: 'refuse', code: 'LINK-01', differs: [], lacks, openCase: null, alert: false };
  if (outcome === 'one' && personId !== null && snils !== null) return { go: 'confirm', personId };
  if (outcome === 'name-differs' && snils !== null) {
    return { ...refused, differs: isProven(assurance) ? differs : [], openCase: 'name_differs' };
  }
  if (outcome === 'snils-differs') return { ...refused, openCase: 'snils_differs', alert: true };
  if (outcome === 'several') return { ...refused, openCase: 'multiple' };
  return refused;
}

/** Whose SNILS the portal has compared with the state's register. */
function isProven(assurance: Assurance): boolean {
  return assurance === 'verified';
}
