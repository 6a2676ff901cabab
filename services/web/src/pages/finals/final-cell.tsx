import type { FinalsOfGroupAnswer } from '@parta/contracts';
import { formatAverage, markName, markSign, marksOf } from '@parta/school';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { useSetFinals } from './finals-query.ts';
import { TransferChoice } from './transfer-choice.tsx';
import styles from './finals.module.css';

type Cell = FinalsOfGroupAnswer['cells'][number];
type Props = {
  finals: FinalsOfGroupAnswer;
  cell: Cell;
  name: string;
  /** What may be done with it: set by its teacher, corrected by order, or only read. */
  state: 'open' | 'by-order' | 'read';
};

const CorrectFinal = lazy(async () => ({ default: (await import('./correct-final.tsx')).CorrectFinal }));

/** One final: what the teacher decided, and below it what is proposed. The two may differ, and never become one. */
export function FinalCell({ finals, cell, name, state }: Props) {
  const [isCorrecting, setCorrecting] = useState(false);
  const save = useSetFinals(finals.groupId);
  const { pupilId, kind, periodId, ver, value, proposal } = cell;
  const differs = value !== null && proposal.value !== null && value !== proposal.value;
  const counts = (isCounted: boolean | undefined) => (isCounted ? { transfer: 'counted' as const } : {});
  const set = (wanted: string) =>
    save.mutate([
      { pupilId, kind, periodId, ver, value: wanted === '' ? null : wanted, ...counts(cell.transfer?.counted) },
    ]);
  const choose = (isCounted: boolean) => {
    const offered = isCounted ? (cell.transfer?.proposal ?? proposal) : proposal;
    save.mutate([{ pupilId, kind, periodId, ver, value: value ?? offered.value, ...counts(isCounted) }]);
  };
  return (
    <>
      {state === 'open' ? (
        <select
          className={differs ? styles.differs : undefined}
          aria-label={name}
          value={value ?? ''}
          disabled={save.isPending}
          onChange={({ target }) => set(target.value)}
        >
          <option value="">—</option>
          {choicesFor(finals, cell).map((each) => (
            <option key={each} value={each} title={markName(each, getLocale())}>
              {markSign(each, getLocale())}
            </option>
          ))}
        </select>
      ) : (
        <b className={differs ? styles.differs : undefined}>{value === null ? '—' : markSign(value, getLocale())}</b>
      )}
      <small>{proposalText(proposal)}</small>
      {proposal.offersNotAssessed && <small className={styles.offer}>{m.finals_offers_na()}</small>}
      {cell.transfer && (
        <TransferChoice
          transfer={cell.transfer}
          name={name}
          isOpen={state === 'open' && !save.isPending}
          onChoose={choose}
        />
      )}
      {save.error && <small role="alert">{m.finals_not_saved()}</small>}
      {state === 'by-order' && (
        <Button look={['small', 'quiet']} onClick={() => setCorrecting(true)}>
          {m.correct_by_order()}
          <span className="vh">{`: ${name}`}</span>
        </Button>
      )}
      <Suspense fallback={null}>
        {isCorrecting && (
          <CorrectFinal
            {...{ finals, cell, name }}
            choices={choicesFor(finals, cell)}
            onClose={() => setCorrecting(false)}
          />
        )}
      </Suspense>
    </>
  );
}

/** Marks of the group's scale and the codes a final may be; the value that stands is always among them. */
function choicesFor({ scale }: FinalsOfGroupAnswer, { kind, value }: Cell): string[] {
  const marks = marksOf(kind === 'exam' && scale === 'five' ? 'five' : scale);
  const codes = scale === 'passFail' ? ['pass', 'fail'] : [];
  return [...new Set([...marks, ...codes, 'na', 'ex', ...(value === null ? [] : [value])])].filter(
    (each) => each !== 'debt',
  );
}

function proposalText({ value, why, average }: Cell['proposal']): string {
  const shown = average && formatAverage({ n: BigInt(average.numerator), d: BigInt(average.denominator) }, getLocale());
  if (value === null) return [WHY[why]?.() ?? '', shown ?? ''].filter(Boolean).join(' · ');
  const proposed = m.finals_proposed({ value });
  return [proposed, shown ?? '', why === 'few' ? m.finals_few() : ''].filter(Boolean).join(' · ');
}

const WHY: Partial<Record<Cell['proposal']['why'], () => string>> = {
  'no-marks': m.finals_no_marks,
  'final-missing': m.finals_missing,
  'not-a-number': m.finals_not_a_number,
  'teacher-decides': m.finals_teacher_decides,
};
