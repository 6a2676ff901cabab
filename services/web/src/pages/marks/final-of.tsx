import type { SubjectOfPupilAnswer } from '@parta/contracts';
import { markSign } from '@parta/school';
import { dayAndMonth, dayOfInstant } from '../../parts/dates.ts';
import { getLocale } from '../../words/runtime.js';
import { FINAL_KINDS } from './final-kinds.ts';

type Final = SubjectOfPupilAnswer['year']['finals'][number];

/** A final as it stands, with the value before a change, its author and the day. */
export function FinalOf({ final, by }: { final: Final; by: string | undefined }) {
  const { kind, title, value, was, at } = final;
  const sign = (each: string) => markSign(each, getLocale());
  const name = kind === 'period' ? '' : FINAL_KINDS[kind](title);
  return (
    <span>
      {name && <small>{name} </small>}
      <b>
        {was !== null && was !== value && `${sign(was)} → `}
        {sign(value)}
      </b>
      <small>{[by, dayAndMonth(dayOfInstant(at))].filter(Boolean).join(', ')}</small>
    </span>
  );
}
