import type { MarksOfPupilAnswer } from '@parta/contracts';
import { m } from '../../words/messages.js';
import styles from './marks.module.css';

type Props = {
  periods: MarksOfPupilAnswer['periods'];
  chosen: string | undefined;
  onChoose: (periodId: string) => void;
};

export function PeriodChoice({ periods, chosen, onChoose }: Props) {
  return (
    <label className={styles.period}>
      {m.period()}
      <select value={chosen ?? 'year'} onChange={({ target }) => onChoose(target.value)}>
        {periods.map(({ periodId, title }) => (
          <option key={periodId} value={periodId}>
            {title}
          </option>
        ))}
        <option value="year">{m.whole_year()}</option>
      </select>
    </label>
  );
}
