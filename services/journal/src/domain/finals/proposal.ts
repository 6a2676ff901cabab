import type { FinalsOfGroupAnswer } from '@parta/contracts';
import type { Average } from '@parta/school';

type Told = FinalsOfGroupAnswer['cells'][number]['proposal'];

/** What a final may be by the school's rules, and why. `average` is exact. */
export type Proposal = Omit<Told, 'average'> & { average: Average | null };

export const nothing = (why: Told['why']): Proposal => {
  return { value: null, why, average: null, marks: 0, offersNotAssessed: false };
};

export function told({ average, ...proposal }: Proposal): Told {
  return {
    ...proposal,
    average: average && { numerator: String(average.n), denominator: String(average.d) },
  };
}
