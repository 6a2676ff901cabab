import type { FinalsOfGroupAnswer } from '@parta/contracts';
import { formatAverage } from '@parta/school';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';

type Transfer = NonNullable<FinalsOfGroupAnswer['cells'][number]['transfer']>;
type Props = { transfer: Transfer; name: string; isOpen: boolean; onChoose: (isCounted: boolean) => void };

/** Marks of the former school in this period: counted in the final by the teacher's choice, and what they would make of it (N-37). */
export function TransferChoice({ transfer: { counted, marks, proposal }, name, isOpen, onChoose }: Props) {
  const { value, average } = proposal;
  const shown = average && formatAverage({ n: BigInt(average.numerator), d: BigInt(average.denominator) }, getLocale());
  return (
    <label>
      <input
        type="checkbox"
        checked={counted}
        disabled={!isOpen || value === null}
        aria-label={`${m.finals_with_transfer({ count: marks })}: ${name}`}
        onChange={({ target }) => onChoose(target.checked)}
      />
      <small>{[m.finals_with_transfer({ count: marks }), value ?? '—', shown ?? ''].filter(Boolean).join(' · ')}</small>
    </label>
  );
}
