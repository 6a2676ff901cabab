import { AbsenceChip, chipLook } from '../../parts/mark-chip.tsx';
import { codeSign } from '../../parts/mark-words.ts';
import { m } from '../../words/messages.js';
import styles from './diary.module.css';

export function Legend() {
  return (
    <p className={styles.legend}>
      {[100, 200, 300].map((weight) => (
        <span key={weight}>
          <span className={chipLook('5', weight)} aria-hidden="true">
            5
          </span>
          {m.weight_words({ weight: weight / 100 })}
        </span>
      ))}
      <span>
        <AbsenceChip sign={codeSign('absent')} label={codeSign('absent')} />
        {m.code_absent_words()}
      </span>
    </p>
  );
}
